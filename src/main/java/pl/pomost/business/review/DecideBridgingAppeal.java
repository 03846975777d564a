package pl.pomost.business.review;

import jakarta.inject.Inject;
import pl.pomost.business.bridging.BridgingBudget;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingMove;
import pl.pomost.business.bridging.BridgingMoves;
import pl.pomost.business.bridging.DecideBridging;
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

/**
 * A manager who did not refuse first closes an appeal, after somebody else has assessed the application anew. What is decided is
 * final; the support may then be granted within the edition's budget.
 */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class DecideBridgingAppeal {

    @Inject
    CaseFiles files;

    @Inject
    BridgingMoves moves;

    @Inject
    BridgingBudget budget;

    @Inject
    Reviews reviews;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    DecideBridgingAppeal() {}

    /**
     * @param upheld  whether the appeal is right and the support is granted
     * @param grounds what the cooperative is told, at most 2000 characters
     */
    public record Command(CaseRef theCase, BridgingKind kind, boolean upheld, String grounds) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.text("grounds", command.grounds(), DecideBridging.GROUNDS_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        var support = moves.latest(file, command.kind());
        var move = command.upheld() ? BridgingMove.GRANT_BRIDGING_ON_APPEAL : BridgingMove.UPHOLD_BRIDGING_REFUSAL;
        var verdict = moves.verdict(move, file, support, door.actor());
        verdict.orRefuse();
        if (command.upheld()) {
            budget.promise(file, support, verdict);
        }
        moves.follow(move, file, support);
        var appeal = reviews.appealOf(support).orElseThrow();
        appeal.ruled(command.upheld(), command.grounds().strip(), door.actor().account(), clock.day());
        facts.record(file.tellsOnly(support.thing(), support.snapshot()));
        return facts.record(file.tells(appeal.thing(), appeal.snapshot()));
    }
}
