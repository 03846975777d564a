package pl.pomost.business.batch;

import jakarta.inject.Inject;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * An accountant sends back, from an open batch, every row whose approval no longer holds: it comes off, its payout is checked and approved
 * anew and goes with another batch.
 */
@UseCase
@Requires(Permission.PREPARE_PAYOUTS)
public class SendVoidBack {

    @Inject
    Batches batches;

    @Inject
    VoidRows voidRows;

    @Inject
    Facts facts;

    SendVoidBack() {}

    /** @param batch the batch as it was seen */
    public record Command(BatchRef batch) implements AboutBatch {}

    /** @return the receipt; its subject is the number of the batch */
    public Receipt handle(Command command) {
        var batch = batches.take(command.batch());
        batch.mustBe(BatchState.OPEN);
        var rows = batches.rowsOf(batch);
        var sent = voidRows.sendBack(rows);
        Verdict.allowed()
                .require(sent > 0, () -> Reason.of("batch.nothing-void").with("batch", batch.number()))
                .orRefuse();
        return facts.record(batch.fact(rows));
    }
}
