package pl.pomost.business.decision;

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

/** A manager refuses a grant with grounds. */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class RefuseGrant {

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Decisions decisions;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RefuseGrant() {}

    /** @param grounds why, at most 4000 characters */
    public record Command(CaseRef theCase, String grounds) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.text("grounds", command.grounds(), ApproveGrant.GROUNDS_LENGTH);
        check.orRefuse();

        var file = files.take(command.theCase());
        moves.make(Move.REFUSE_GRANT, file, door.actor());
        var decision = Decision.refusal(file, command.grounds().strip(), door.actor(), clock.day());
        decisions.add(decision);
        return facts.record(file.tells("decision", decision.snapshot()));
    }
}
