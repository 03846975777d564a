package pl.pomost.business.batch;

import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An accountant gives a batch up before it is exported; its payouts stay as they are and may go with another. */
@UseCase
@Requires(Permission.PREPARE_PAYOUTS)
public class CancelBatch {

    @Inject
    Batches batches;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    CancelBatch() {}

    /**
     * Which batch and why.
     *
     * @param batch   the batch as it was seen
     * @param grounds why, at most 1000 characters
     */
    public record Command(BatchRef batch, @Nullable String grounds) implements AboutBatch {}

    /** @return the receipt; its subject is the number of the batch */
    public Receipt handle(Command command) {
        var check = new Check();
        check.text("grounds", command.grounds(), RemoveFromBatch.GROUNDS_LENGTH);
        check.orRefuse();
        var grounds = Objects.requireNonNull(command.grounds()).strip();
        var batch = batches.take(command.batch());
        if (batch.state() != BatchState.OPEN && batch.state() != BatchState.APPROVED) {
            throw new Refusal(Refusal.Kind.RULE, batch.wrongState(BatchState.OPEN, BatchState.APPROVED));
        }
        var account = door.actor().account();
        var rows = batches.rowsOf(batch);
        rows.stream().filter(BatchRow::isLive).forEach(row -> row.remove(account, clock.day(), grounds));
        batch.cancel(account, clock.day(), grounds);
        batches.flush();
        return facts.record(batch.fact(rows));
    }
}
