package pl.pomost.business.batch;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** What whoever looks may do with a batch now, and all reasons against the rest: for pages and calls, before. */
@Reading
@Requires(Permission.READ_CASES)
public class BatchOptions {

    @Inject
    Batches batches;

    @Inject
    BatchPolicy policy;

    @Inject
    VoidRows voidRows;

    @Inject
    Door door;

    BatchOptions() {}

    /** What may become of a batch. */
    public enum BatchMove {
        APPROVE(Permission.APPROVE_PAYOUTS),
        EXPORT(Permission.PREPARE_PAYOUTS),
        REOPEN(Permission.PREPARE_PAYOUTS),
        SEND_BACK(Permission.PREPARE_PAYOUTS),
        CANCEL(Permission.PREPARE_PAYOUTS);

        private final Permission permission;

        BatchMove(Permission permission) {
            this.permission = permission;
        }
    }

    /**
     * A move of the batch as it stands for one actor now.
     *
     * @param move    the move
     * @param verdict allowed, or every reason why not now; the field of a reason about one row is its payout
     */
    public record Option(BatchMove move, Verdict verdict) {}

    /** Every move that the state of the batch has. The rows of a large batch are looked at when the move is made. */
    public List<Option> of(String number) {
        var batch = batches.look(number);
        var rows = batches.rowsOf(batch);
        var large = rows.size() > BatchWork.MANY;
        var options = new ArrayList<Option>();
        if (batch.state() == BatchState.OPEN) {
            options.add(option(
                    BatchMove.APPROVE,
                    large ? policy.approvableAsAWhole(batch, rows) : policy.approvable(batch, rows)));
        }
        if (batch.state() == BatchState.APPROVED) {
            options.add(option(
                    BatchMove.EXPORT, large ? policy.exportableAsAWhole(batch, rows) : policy.exportable(batch, rows)));
            options.add(option(BatchMove.REOPEN, Verdict.allowed()));
        }
        if (batch.state() == BatchState.OPEN) {
            // Whoever may not approve sees here what no longer holds.
            options.add(option(BatchMove.SEND_BACK, large ? Verdict.allowed() : anyVoid(batch, rows)));
        }
        if (batch.state() == BatchState.OPEN || batch.state() == BatchState.APPROVED) {
            options.add(option(BatchMove.CANCEL, Verdict.allowed()));
        }
        return options;
    }

    /** Allowed when there is a row to be sent back. */
    private Verdict anyVoid(Batch batch, List<BatchRow> rows) {
        return Verdict.allowed().require(!voidRows.of(rows).isEmpty(), () -> Reason.of("batch.nothing-void")
                .with("batch", batch.number()));
    }

    /** What of an open batch was approved and has changed since, each with its row as its field; nothing of large batches. */
    public List<Reason> voids(String number) {
        var batch = batches.look(number);
        var rows = batches.rowsOf(batch);
        return batch.state() == BatchState.OPEN && rows.size() <= BatchWork.MANY ? voidRows.of(rows) : List.of();
    }

    private Option option(BatchMove move, Verdict verdict) {
        var mine = Verdict.allowed().require(door.actor().may(move.permission), () -> Reason.of("move.not-yours")
                .with("roles", move.permission.holders()));
        return new Option(move, mine.isAllowed() ? verdict : mine);
    }
}
