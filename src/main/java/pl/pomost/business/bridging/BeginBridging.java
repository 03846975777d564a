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

/** A manager finds that the security covers the signed contract: the months begin. */
@UseCase
@Requires(Permission.SIGN_AGREEMENTS)
public class BeginBridging {

    /** Longest description of a security, in characters. */
    public static final int SECURITY_LENGTH = 300;

    @Inject
    CaseFiles files;

    @Inject
    BridgingMoves moves;

    @Inject
    BridgingMonthPolicy months;

    @Inject
    BridgingDuties duties;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    BeginBridging() {}

    /** @param securedBy which security covers it, and how, at most 300 characters */
    public record Command(CaseRef theCase, BridgingKind kind, String securedBy) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.text("securedBy", command.securedBy(), SECURITY_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        var support = moves.support(file, command.kind());
        moves.make(BridgingMove.BEGIN_BRIDGING, file, support, door.actor());
        support.began(command.securedBy().strip(), clock.day());
        duties.toBePaid(file, months.ledger(file).next());
        return facts.record(file.tells(support.thing(), support.snapshot()));
    }
}
