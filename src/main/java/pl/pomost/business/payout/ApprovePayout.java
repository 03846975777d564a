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

/** A manager who neither prepared the payout nor advised or assessed the case lets it go to the bank. */
@UseCase
@Requires(Permission.APPROVE_PAYOUTS)
public class ApprovePayout {

    @Inject
    PayoutMoves moves;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    ApprovePayout() {}

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
                PayoutMove.APPROVE,
                command.theCase(),
                command.reference(),
                payout -> payout.approve(account, clock.day()));
    }
}
