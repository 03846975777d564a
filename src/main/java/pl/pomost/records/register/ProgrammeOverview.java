package pl.pomost.records.register;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** Editions with their budgets, and every figure of a version of the rules. */
@Reading
@Requires(Permission.READ_PROGRAMMES)
public class ProgrammeOverview {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    Programmes programmes;

    @Inject
    BusinessClock clock;

    ProgrammeOverview() {}

    /**
     * An edition.
     *
     * @param open whether cases can be opened under it today
     */
    public record EditionRow(
            String code,
            String title,
            String project,
            String projectTitle,
            String rulesVersion,
            LocalDate openFrom,
            LocalDate openUntil,
            boolean open) {}

    /**
     * A budget.
     *
     * @param committed what is promised to cases
     * @param left      what may still be promised
     */
    public record BudgetRow(String edition, Budget.Purpose purpose, Money amount, Money committed, Money left) {}

    /** All editions, those that stay open longest first. */
    public List<EditionRow> editions() {
        var today = clock.day();
        return entities.createQuery(
                        "select e.code, e.title, p.code, p.title, e.rulesVersion, e.openFrom, e.openUntil"
                                + " from Edition e, Project p where p.code = e.projectCode"
                                + " order by e.openUntil desc, e.code",
                        Object[].class)
                .getResultStream()
                .map(row -> edition(row, today))
                .toList();
    }

    private static EditionRow edition(Object[] row, LocalDate today) {
        var from = (LocalDate) row[5];
        var until = (LocalDate) row[6];
        return new EditionRow(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                from,
                until,
                !today.isBefore(from) && !today.isAfter(until));
    }

    /** The budgets of all editions. */
    public List<BudgetRow> budgets() {
        return entities.createQuery(
                        "select b.editionCode, b.purpose, b.amount, b.committed from Budget b"
                                + " order by b.editionCode, b.purpose desc",
                        Object[].class)
                .getResultStream()
                .map(row -> new BudgetRow(
                        (String) row[0],
                        (Budget.Purpose) row[1],
                        (Money) row[2],
                        (Money) row[3],
                        ((Money) row[2]).minus((Money) row[3])))
                .toList();
    }

    /** Every figure of a version. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is none */
    public List<RuleFigure> rules(String version) {
        return RuleFigure.all(programmes.rules(version));
    }

    /** The day on which a version came into force. */
    public LocalDate inForceFrom(String version) {
        SupportRules rules = programmes.rules(version);
        return rules.inForceFrom();
    }
}
