package pl.pomost.records.register;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** What waits for whoever is signed in, what is late, what comes next: one pile per reason, three statements each. */
@Reading
@Requires(Permission.KEEP_OWN_PROFILE)
public class MyWork {

    private static final int SHOWN = 10;

    /** Whoever advised or assessed a case decides nothing about it, so it waits for another manager. */
    private static final String NOT_INVOLVED =
            "? NOT IN (SELECT v.account FROM case_advisor v WHERE v.case_number = c.number"
                    + " UNION SELECT a.account FROM assignment a WHERE a.case_number = c.number)";

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    MyWork() {}

    /** The piles of all roles of the actor; empty ones stay, so that one sees that nothing waits. */
    public List<WorkPile> piles() {
        var actor = door.actor();
        var piles = new ArrayList<WorkPile>();
        if (actor.is(Role.ADVISOR)) {
            piles.add(cases(WorkPile.Reason.ADVISE, at(Role.ADVISOR).and("c.advisor = ?", actor.account())));
            piles.add(cases(WorkPile.Reason.FOLLOW, elsewhere().and("c.advisor = ?", actor.account())));
        }
        if (actor.is(Role.ASSESSOR)) {
            piles.add(cases(WorkPile.Reason.ASSESS, toAssess(actor)));
        }
        if (actor.is(Role.MANAGER)) {
            piles.add(cases(WorkPile.Reason.DECIDE, at(Role.MANAGER).and(NOT_INVOLVED, actor.account())));
            piles.add(payouts(
                    WorkPile.Reason.APPROVE_PAYOUT, NextStep.APPROVE_PAYOUT, "CHECKED", "p.prepared_by <> ?", actor));
        }
        if (actor.is(Role.ACCOUNTANT)) {
            piles.add(cases(WorkPile.Reason.PAY, at(Role.ACCOUNTANT).and("c.stage <> 'REPAYMENT_DEMANDED'")));
            piles.add(payouts(
                    WorkPile.Reason.ANSWER_PAYOUT, NextStep.ANSWER_PAYOUT, "EXPORTED", "p.approved_by <> ?", actor));
            piles.add(cases(
                    WorkPile.Reason.RECEIVE,
                    NextStep.RECEIVE_RETURN,
                    query().and("c.stage IN ('REPAYMENT_DEMANDED', 'ENFORCEMENT')")));
        }
        if (actor.may(Permission.CONFIRM_REPAYMENTS)) {
            piles.add(cases(WorkPile.Reason.CONFIRM_REPAYMENT, NextStep.CONFIRM_RETURN, toConfirm(actor)));
        }
        if (actor.is(Role.AUDITOR) || actor.is(Role.MANAGER)) {
            piles.add(cases(WorkPile.Reason.LATE, query().matching(late())));
        }
        return piles;
    }

    private WorkPile cases(WorkPile.Reason reason, CaseQuery query) {
        return cases(reason, CaseRow::next, query);
    }

    /** @param step what the case waits for here, where that is not what it waits for on its road */
    private WorkPile cases(WorkPile.Reason reason, NextStep step, CaseQuery query) {
        return cases(reason, row -> step, query);
    }

    private WorkPile cases(WorkPile.Reason reason, Function<CaseRow, @Nullable NextStep> step, CaseQuery query) {
        var items = query.rows(CaseOrder.DUE, SHOWN).stream()
                .map(row -> new WorkItem(
                        row.number(), row.name(), row.stage(), step.apply(row), null, row.due(), row.overdue()))
                .toList();
        return new WorkPile(reason, items, query.count(), query.matching(late()).count());
    }

    private WorkPile payouts(WorkPile.Reason reason, NextStep step, String state, String othersOnly, Actor actor) {
        var waiting = new PayoutQuery(entities, clock.day()).in(state, othersOnly, actor.account());
        return new WorkPile(reason, waiting.items(step, SHOWN), waiting.count(), waiting.overdue());
    }

    private CaseQuery toAssess(Actor actor) {
        return at(Role.ASSESSOR)
                .and(
                        "EXISTS (SELECT 1 FROM assignment a WHERE a.case_number = c.number AND a.account = ?"
                                + " AND a.seat_number IS NOT NULL)",
                        actor.account())
                .and(
                        "(c.stage = 'FORMAL_ASSESSMENT' OR NOT EXISTS (SELECT 1 FROM score_card s"
                                + " WHERE s.case_number = c.number AND s.account = ?))",
                        actor.account());
    }

    private CaseQuery toConfirm(Actor actor) {
        return query().and(
                        "EXISTS (SELECT 1 FROM demand d JOIN repayment r ON r.demand_number = d.number"
                                + " WHERE d.case_number = c.number AND r.state = 'ENTERED' AND r.entered_by <> ?)",
                        actor.account())
                .and(NOT_INVOLVED, actor.account());
    }

    private CaseQuery at(Role role) {
        return query().and(NextStep.SQL + " IN (" + listed(NextStep.waitingFor(role)) + ")");
    }

    /** Not with the advisor and not at the end of the road. */
    private CaseQuery elsewhere() {
        var steps = new ArrayList<String>();
        for (var role : List.of(Role.ASSESSOR, Role.MANAGER, Role.ACCOUNTANT)) {
            steps.addAll(NextStep.waitingFor(role));
        }
        return query().and(NextStep.SQL + " IN (" + listed(steps) + ")");
    }

    private CaseQuery query() {
        return new CaseQuery(entities, clock.day());
    }

    private static CaseFilter late() {
        return new CaseFilter(null, null, null, null, null, null, true);
    }

    private static String listed(List<String> steps) {
        return steps.stream().map(step -> "'" + step + "'").collect(Collectors.joining(", "));
    }
}
