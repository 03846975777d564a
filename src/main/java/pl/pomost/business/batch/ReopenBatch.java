package pl.pomost.business.batch;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * An accountant opens an approved batch again, because a row of it cannot leave, and a manager approves it anew. Rows whose
 * approval no longer holds are taken off at once, and their payouts go back; the other approvals stand.
 */
@UseCase
@Requires(Permission.PREPARE_PAYOUTS)
public class ReopenBatch {

    @Inject
    Batches batches;

    @Inject
    VoidRows voidRows;

    @Inject
    Facts facts;

    ReopenBatch() {}

    /** @param batch the batch as it was seen */
    public record Command(BatchRef batch) implements AboutBatch {}

    /** @return the receipt; its subject is the number of the batch */
    public Receipt handle(Command command) {
        var batch = batches.take(command.batch());
        if (batch.state() != BatchState.APPROVED) {
            throw new Refusal(Refusal.Kind.RULE, batch.wrongState(BatchState.APPROVED));
        }
        var rows = batches.rowsOf(batch);
        batch.reopen();
        batches.flush();
        voidRows.sendBack(rows);
        return facts.record(batch.fact(rows));
    }
}
