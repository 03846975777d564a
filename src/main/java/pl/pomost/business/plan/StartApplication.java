package pl.pomost.business.plan;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The group is complete: its application is begun with an empty plan. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class StartApplication {

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    BusinessPlans plans;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    StartApplication() {}

    /** @param theCase the case whose application begins */
    public record Command(CaseRef theCase) implements AboutCase {}

    public Receipt handle(Command command) {
        var file = files.take(command.theCase());
        moves.make(Move.START_APPLICATION, file, door.actor());
        var plan = new BusinessPlan(file.number(), clock.day());
        plans.add(plan);
        return facts.record(file.tells("plan", plan.scheduleSnapshot()));
    }
}
