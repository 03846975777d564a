package pl.pomost.business.visit;

import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor plans a visit by two people, far enough ahead to announce it. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class PlanVisit {

    @Inject
    CaseFiles files;

    @Inject
    Visits visits;

    @Inject
    VisitPolicy policy;

    @Inject
    Programmes programmes;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    PlanVisit() {}

    /**
     * When and by whom.
     *
     * @param plannedFor    day of the visit, at least the days of the rules for the announcement away
     * @param firstVisitor  account of the first visitor
     * @param secondVisitor account of the second visitor, another person
     */
    public record Command(CaseRef theCase, LocalDate plannedFor, String firstVisitor, String secondVisitor)
            implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("plannedFor", command.plannedFor());
        policy.people(check, command.firstVisitor(), command.secondVisitor());
        var file = files.take(command.theCase());
        policy.writes(file, door.actor())
                .and(policy.apart(file, command.firstVisitor(), command.secondVisitor()))
                .orRefuse();
        var days = programmes.rules(file.rulesVersion()).monitoring().noticeDays();
        var earliest = clock.day().plusDays(days);
        check.that("plannedFor", !command.plannedFor().isBefore(earliest), () -> Reason.ofField(
                        "plannedFor", "visit.too-soon")
                .with("days", days)
                .with("earliest", earliest));
        check.orRefuse();
        var number = visits.plansOf(file.number()).size() + 1;
        var plan =
                new VisitPlan(file.number(), number, command, days, door.actor().account(), clock.day());
        visits.add(plan);
        return facts.record(file.tells("visit-plan " + number, plan.snapshot()));
    }
}
