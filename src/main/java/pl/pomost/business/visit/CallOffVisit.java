package pl.pomost.business.visit;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor calls a planned visit off; another day is another plan. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class CallOffVisit {

    /** Longest reason, in characters. */
    public static final int REASON_LENGTH = 500;

    @Inject
    CaseFiles files;

    @Inject
    Visits visits;

    @Inject
    VisitPolicy policy;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    CallOffVisit() {}

    /** @param plan number of the plan within the case @param reason why, at most 500 characters */
    public record Command(CaseRef theCase, int plan, String reason) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.text("reason", command.reason(), REASON_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        policy.writes(file, door.actor()).orRefuse();
        var plan = policy.plan(file, command.plan());
        VisitPolicy.at(plan.state(), VisitState.PLANNED, VisitState.ANNOUNCED).orRefuse();
        plan.callOff(clock.day(), command.reason().strip());
        return facts.record(file.tells("visit-plan " + plan.number(), plan.snapshot()));
    }
}
