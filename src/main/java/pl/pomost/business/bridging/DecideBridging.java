package pl.pomost.business.bridging;

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

/** A manager who took no part approves bridging support within the edition's budget, or refuses it, with grounds. */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class DecideBridging {

    /** Longest grounds, in characters. */
    public static final int GROUNDS_LENGTH = 2000;

    @Inject
    CaseFiles files;

    @Inject
    BridgingMoves moves;

    @Inject
    BridgingBudget budget;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    DecideBridging() {}

    /**
     * The decision.
     *
     * @param kind     which of the case's supports
     * @param approved yes or no
     * @param grounds  what the letter says, at most 2000 characters
     */
    public record Command(CaseRef theCase, BridgingKind kind, boolean approved, String grounds) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.text("grounds", command.grounds(), GROUNDS_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        var support = moves.support(file, command.kind());
        var move = command.approved() ? BridgingMove.APPROVE_BRIDGING : BridgingMove.REFUSE_BRIDGING;
        var verdict = moves.verdict(move, file, support, door.actor());
        if (command.approved()) {
            budget.promise(file, support, verdict);
        }
        verdict.orRefuse();
        support.decided(door.actor().account(), clock.day(), command.grounds().strip());
        moves.follow(move, file, support);
        return facts.record(file.tells(support.thing(), support.snapshot()));
    }
}
