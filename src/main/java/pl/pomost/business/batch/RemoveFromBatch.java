package pl.pomost.business.batch;

import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An accountant takes a payout off a batch that is not approved; the payout may go with another. */
@UseCase
@Requires(Permission.PREPARE_PAYOUTS)
public class RemoveFromBatch {

    /** Longest grounds, in characters. */
    public static final int GROUNDS_LENGTH = 1000;

    @Inject
    Batches batches;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RemoveFromBatch() {}

    /**
     * Which row and why.
     *
     * @param batch     the batch as it was seen
     * @param reference the payout
     * @param grounds   why, at most 1000 characters
     */
    public record Command(
            BatchRef batch,
            PayoutReference reference,
            @Nullable String grounds) implements AboutBatch {}

    /** @return the receipt; its subject is the number of the batch */
    public Receipt handle(Command command) {
        var check = new Check();
        check.text("grounds", command.grounds(), GROUNDS_LENGTH);
        check.orRefuse();
        var batch = batches.take(command.batch());
        if (batch.state() != BatchState.OPEN) {
            throw new Refusal(Refusal.Kind.RULE, batch.wrongState(BatchState.OPEN));
        }
        var rows = batches.rowsOf(batch);
        rows.stream()
                .filter(row -> row.isLive() && row.payoutReference().equals(command.reference()))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("payout", command.reference()))
                .remove(
                        door.actor().account(),
                        clock.day(),
                        Objects.requireNonNull(command.grounds()).strip());
        batches.flush();
        return facts.record(batch.fact(rows));
    }
}
