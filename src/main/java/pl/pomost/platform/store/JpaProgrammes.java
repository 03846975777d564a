package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.BudgetChange;
import pl.pomost.business.programme.Commitment;
import pl.pomost.business.programme.Edition;
import pl.pomost.business.programme.EditionRules;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.Project;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Refusal;

/** Editions, rules and budgets on JPA. */
@ApplicationScoped
public class JpaProgrammes implements Programmes {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaProgrammes() {}

    @Override
    public Edition edition(String code) {
        var edition = entities.find(Edition.class, code);
        if (edition == null) {
            throw Refusal.unknown("edition", code);
        }
        return edition;
    }

    @Override
    public Edition lockEdition(String code) {
        var edition = entities.find(Edition.class, code, LockModeType.PESSIMISTIC_WRITE);
        if (edition == null) {
            throw Refusal.unknown("edition", code);
        }
        return edition;
    }

    @Override
    public SupportRules rules(String version) {
        var rules = entities.find(SupportRules.class, version);
        if (rules == null) {
            throw Refusal.unknown("rules", version);
        }
        return rules;
    }

    @Override
    public SupportRules lockRules(String version) {
        var rules = entities.find(SupportRules.class, version, LockModeType.PESSIMISTIC_WRITE);
        if (rules == null) {
            throw Refusal.unknown("rules", version);
        }
        return rules;
    }

    @Override
    public String rulesOf(Edition edition, LocalDate day) {
        return entities.createQuery(
                        "select r.rulesVersion from EditionRules r where r.editionCode = :edition"
                                + " and r.validFrom <= :day order by r.validFrom desc, r.id desc",
                        String.class)
                .setParameter("edition", edition.code())
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(edition.rulesVersion());
    }

    @Override
    public long versionsOf(String code) {
        return entities.createQuery("select count(r) from SupportRules r where r.code = :code", Long.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    @Override
    public boolean hasProject(String code) {
        return entities.find(Project.class, code) != null;
    }

    @Override
    public Project project(String code) {
        var project = entities.find(Project.class, code);
        if (project == null) {
            throw Refusal.unknown("project", code);
        }
        return project;
    }

    @Override
    public boolean hasEdition(String code) {
        return entities.find(Edition.class, code) != null;
    }

    @Override
    public void add(SupportRules rules) {
        entities.persist(rules);
        entities.flush();
    }

    @Override
    public void add(Project project) {
        entities.persist(project);
        entities.flush();
    }

    @Override
    public void add(Edition edition, Budget grants, Budget bridging) {
        entities.persist(edition);
        entities.flush();
        entities.persist(grants);
        entities.persist(bridging);
        entities.flush();
    }

    @Override
    public void add(EditionRules change) {
        entities.persist(change);
        entities.flush();
    }

    @Override
    public int changesOf(Budget budget) {
        return entities.createQuery("select count(c) from BudgetChange c where c.budgetId = :budget", Long.class)
                .setParameter("budget", budget.id())
                .getSingleResult()
                .intValue();
    }

    @Override
    public void add(BudgetChange change) {
        entities.persist(change);
        entities.flush();
    }

    @Override
    public List<Edition> editions() {
        return entities.createQuery("select e from Edition e order by e.openUntil desc, e.code", Edition.class)
                .getResultList();
    }

    @Override
    public Budget lockBudget(String editionCode, Budget.Purpose purpose) {
        var budget = entities.find(Budget.class, idOf(editionCode, purpose), LockModeType.PESSIMISTIC_WRITE);
        if (budget == null) {
            throw Refusal.unknown("edition", editionCode);
        }
        return budget;
    }

    @Override
    public Budget budget(String editionCode, Budget.Purpose purpose) {
        var budget = entities.find(Budget.class, idOf(editionCode, purpose));
        if (budget == null) {
            throw Refusal.unknown("edition", editionCode);
        }
        return budget;
    }

    @Override
    public void add(Commitment commitment) {
        entities.persist(commitment);
        entities.flush();
    }

    @Override
    public Money committedTo(CaseNumber caseNumber, Budget.Purpose purpose) {
        // Summed here and not in the query: amounts are converted values.
        return entities.createQuery(
                        "select c from Commitment c, Budget b where b.id = c.budgetId and c.caseNumber = :number"
                                + " and b.purpose = :purpose",
                        Commitment.class)
                .setParameter("number", caseNumber)
                .setParameter("purpose", purpose)
                .getResultStream()
                .map(Commitment::amount)
                .collect(Money.summing());
    }

    @Override
    public Money releasedOf(CaseNumber caseNumber, String contract) {
        return entities.createQuery(
                        "select c from Commitment c where c.caseNumber = :number and c.contract = :contract",
                        Commitment.class)
                .setParameter("number", caseNumber)
                .setParameter("contract", contract)
                .getResultStream()
                .map(Commitment::amount)
                .collect(Money.summing())
                .negate();
    }

    @Override
    public Money lastReleasedOf(CaseNumber caseNumber, String contract) {
        return entities.createQuery(
                        "select c from Commitment c where c.caseNumber = :number and c.contract = :contract"
                                + " order by c.id desc",
                        Commitment.class)
                .setParameter("number", caseNumber)
                .setParameter("contract", contract)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(line -> line.amount().negate())
                .filter(Money::isPositive)
                .orElse(Money.ZERO);
    }

    private Long idOf(String editionCode, Budget.Purpose purpose) {
        return entities.createQuery(
                        "select b.id from Budget b where b.editionCode = :edition and b.purpose = :purpose", Long.class)
                .setParameter("edition", editionCode)
                .setParameter("purpose", purpose)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("edition", editionCode));
    }
}
