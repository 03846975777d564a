package pl.pomost.business.bridging;

import jakarta.inject.Inject;
import pl.pomost.business.aid.CertificateDuty;
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

/** A manager settles bridging support as a whole: every month is settled and nothing is left that was paid too much. */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class SettleBridging {

    @Inject
    CaseFiles files;

    @Inject
    BridgingMoves moves;

    @Inject
    BridgingMonthPolicy months;

    @Inject
    BridgingEnd end;

    @Inject
    CertificateDuty certificates;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    SettleBridging() {}

    /** @param kind which of the case's supports */
    public record Command(CaseRef theCase, BridgingKind kind) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.orRefuse();
        var file = files.take(command.theCase());
        var support = moves.support(file, command.kind());
        moves.make(BridgingMove.SETTLE_BRIDGING, file, support, door.actor());
        support.settled(clock.day());
        var paid = months.ledger(file).paid(support);
        end.free(file, support);
        support.contract().ifPresent(contract -> certificates.keptOnly(file, contract, paid));
        return facts.record(file.tells(support.thing(), support.snapshot()));
    }
}
