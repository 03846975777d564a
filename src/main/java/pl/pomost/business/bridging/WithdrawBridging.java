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

/** The cooperative gives its application up before it is decided on. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class WithdrawBridging {

    @Inject
    CaseFiles files;

    @Inject
    BridgingMoves moves;

    @Inject
    Facts facts;

    @Inject
    Door door;

    WithdrawBridging() {}

    /** @param letter where the letter of the cooperative is found, at most 300 characters */
    public record Command(CaseRef theCase, BridgingKind kind, String letter) implements AboutCase {}

    /** Longest description of a letter, in characters. */
    public static final int LETTER_LENGTH = 300;

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.text("letter", command.letter(), LETTER_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        var support = moves.support(file, command.kind());
        moves.make(BridgingMove.WITHDRAW_BRIDGING, file, support, door.actor());
        return facts.record(file.tells(
                support.thing(),
                support.snapshot().personal("letter", command.letter().strip())));
    }
}
