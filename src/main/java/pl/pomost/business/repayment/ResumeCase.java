package pl.pomost.business.repayment;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
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

/** A manager finds the breach cleared up: the case goes back to where it was suspended. */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class ResumeCase {

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Suspensions suspensions;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    ResumeCase() {}

    /** Why, at most 4000 characters. */
    public record Command(CaseRef theCase, String reasons) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.text("reasons", command.reasons(), SuspendCase.REASONS_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        moves.make(Move.RESUME_CASE, file, door.actor());
        var suspension = suspensions.lasting(file.number()).orElseThrow();
        suspension.end(door.actor().account(), clock.day(), command.reasons().strip());
        return facts.record(file.tells("suspension " + suspension.number(), suspension.snapshot()));
    }
}
