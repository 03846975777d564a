package pl.pomost.business.bridging;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * A manager ends bridging support before its last month, with grounds: what was promised and not paid is free again. When months
 * run, those that were paid are still settled; otherwise it is closed at once.
 */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class EndBridging {

    @Inject
    CaseFiles files;

    @Inject
    BridgingMoves moves;

    @Inject
    BridgingMonthPolicy months;

    @Inject
    BridgingEnd end;

    @Inject
    BridgingDuties duties;

    @Inject
    Facts facts;

    @Inject
    Door door;

    EndBridging() {}

    /** @param grounds why it ends, at most 2000 characters */
    public record Command(CaseRef theCase, BridgingKind kind, String grounds) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.text("grounds", command.grounds(), DecideBridging.GROUNDS_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        var support = moves.support(file, command.kind());
        var running = support.state() == BridgingState.RUNNING;
        var move = running ? BridgingMove.CUT_BRIDGING : BridgingMove.END_BRIDGING;
        moves.make(move, file, support, door.actor());
        end.giveUp(file, support);
        if (running) {
            duties.toBePaid(file, months.ledger(file).next());
        }
        return facts.record(file.tells(
                support.thing(),
                support.snapshot().personal("endGrounds", command.grounds().strip())));
    }
}
