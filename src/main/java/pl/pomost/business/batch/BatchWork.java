package pl.pomost.business.batch;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.work.WorkKind;
import pl.pomost.business.work.Working;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;

/**
 * Approves and exports large batches in the background; how far that is is kept. It decides nothing: it calls the use cases for that,
 * as whoever pressed the button.
 */
@Reading
@Requires(Permission.READ_CASES)
public class BatchWork {

    /** Batches with more rows than that are worked through in the background: it takes longer than a second. */
    public static final int MANY = 100;

    @Inject
    Batches batches;

    @Inject
    Working working;

    @Inject
    ApproveBatch approveBatch;

    @Inject
    ExportBatch exportBatch;

    BatchWork() {}

    /** Whether it takes longer than anybody waits. @throws Refusal UNKNOWN when there is no such batch */
    public boolean isLong(String number) {
        return rows(number) > MANY;
    }

    /**
     * Begins to approve.
     *
     * @param onceKey idempotency key of the request, null for none
     * @return number of the work
     * @throws Refusal RULE when something is done with the batch already
     */
    @Requires(Permission.APPROVE_PAYOUTS)
    public long approve(BatchRef batch, @Nullable String onceKey) {
        return begin(
                WorkKind.APPROVE_BATCH, batch, onceKey, () -> approveBatch.handle(new ApproveBatch.Command(batch)));
    }

    /** Begins to export; otherwise as {@link #approve}. */
    @Requires(Permission.PREPARE_PAYOUTS)
    public long export(BatchRef batch, @Nullable String onceKey) {
        return begin(WorkKind.EXPORT_BATCH, batch, onceKey, () -> exportBatch.handle(new ExportBatch.Command(batch)));
    }

    /** What is worked at: the use case. */
    private interface Work {
        Receipt does();
    }

    private long begin(WorkKind kind, BatchRef batch, @Nullable String onceKey, Work work) {
        var before = working.begun(kind, batch.number(), onceKey);
        if (before.isPresent()) {
            return before.get();
        }
        batches.look(batch.number()).mustBeAt(batch.version());
        var rows = rows(batch.number());
        return working.begin(kind, batch.number(), onceKey, run -> {
            run.total(rows);
            return work.does().subject();
        });
    }

    private int rows(String number) {
        return (int) batches.rowsOf(batches.look(number)).stream()
                .filter(BatchRow::isLive)
                .count();
    }
}
