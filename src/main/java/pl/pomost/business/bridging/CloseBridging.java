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

/** A manager closes bridging support that was settled as a whole: its papers are put away. */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class CloseBridging {

    @Inject
    CaseFiles files;

    @Inject
    BridgingMoves moves;

    @Inject
    Facts facts;

    @Inject
    Door door;

    CloseBridging() {}

    /** @param kind which of the case's supports */
    public record Command(CaseRef theCase, BridgingKind kind) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.orRefuse();
        var file = files.take(command.theCase());
        var support = moves.support(file, command.kind());
        moves.make(BridgingMove.CLOSE_BRIDGING, file, support, door.actor());
        return facts.record(file.tells(support.thing(), support.snapshot()));
    }
}
