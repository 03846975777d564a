package pl.pomost.business.payout;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An accountant has the checks made again, after what stood against a prepared payout was mended. */
@UseCase
@Requires(Permission.PREPARE_PAYOUTS)
public class CheckPayout {

    @Inject
    PayoutMoves moves;

    @Inject
    PayoutChecks checks;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    CheckPayout() {}

    /**
     * Which payout.
     *
     * @param theCase   its case as it was seen
     * @param reference the payout
     */
    public record Command(CaseRef theCase, PayoutReference reference) implements AboutCase {}

    /** @return the receipt; its subject is the reference of the payout */
    public Receipt handle(Command command) {
        var account = door.actor().account();
        return moves.make(
                PayoutMove.CHECK,
                command.theCase(),
                command.reference(),
                (payout, file) -> payout.check(account, clock.day(), checks.of(payout, file)));
    }
}
