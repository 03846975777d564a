package pl.pomost.business.payout;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A manager who neither prepared the payout nor advised or assessed the case lets it go to the bank: what is approved is kept as a hash. */
@UseCase
@Requires(Permission.APPROVE_PAYOUTS)
public class ApprovePayout {

    @Inject
    PayoutMoves moves;

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
        return moves.approve(command.theCase(), command.reference());
    }
}
