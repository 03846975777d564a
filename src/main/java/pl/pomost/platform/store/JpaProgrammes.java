package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Commitment;
import pl.pomost.business.programme.Edition;
import pl.pomost.business.programme.Programmes;
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
    public SupportRules rules(String version) {
        var rules = entities.find(SupportRules.class, version);
        if (rules == null) {
            throw Refusal.unknown("rules", version);
        }
        return rules;
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
