package pl.pomost.business.payout;

import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An accountant takes back a payout that nobody has ordered at the bank; its instalment may be prepared anew. */
@UseCase
@Requires(Permission.PREPARE_PAYOUTS)
public class CancelPayout {

    /** Longest grounds, in characters. */
    public static final int GROUNDS_LENGTH = 1000;

    @Inject
    PayoutMoves moves;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    CancelPayout() {}

    /**
     * Which payout and why.
     *
     * @param theCase   its case as it was seen
     * @param reference the payout
     * @param grounds   why, at most 1000 characters
     */
    public record Command(
            CaseRef theCase,
            PayoutReference reference,
            @Nullable String grounds) implements AboutCase {}

    /** @return the receipt; its subject is the reference of the payout */
    public Receipt handle(Command command) {
        var check = new Check();
        check.text("grounds", command.grounds(), GROUNDS_LENGTH);
        check.orRefuse();
        var grounds = Objects.requireNonNull(command.grounds()).strip();
        var account = door.actor().account();
        return moves.make(
                PayoutMove.CANCEL,
                command.theCase(),
                command.reference(),
                (payout, file) -> payout.cancel(account, clock.day(), grounds));
    }
}
