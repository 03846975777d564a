package pl.pomost.business.payout;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A payout whose approval no longer holds, because what it rests on has changed, goes back to be checked and approved anew. */
@UseCase
@Requires(Permission.PREPARE_PAYOUTS)
public class VoidApproval {

    @Inject
    PayoutMoves moves;

    VoidApproval() {}

    /**
     * Which payout.
     *
     * @param theCase   its case as it was seen
     * @param reference the payout
     */
    public record Command(CaseRef theCase, PayoutReference reference) implements AboutCase {}

    /** @return the receipt; its subject is the reference of the payout */
    public Receipt handle(Command command) {
        return moves.takeBack(command.theCase(), command.reference());
    }
}
