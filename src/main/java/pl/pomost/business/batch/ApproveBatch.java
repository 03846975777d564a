package pl.pomost.business.batch;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.payout.PayoutMoves;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.work.Progress;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * A manager who gathered nothing of the batch and prepared none of its payouts lets all of it go: one approval, of every row. It
 * is that manager's approval of each payout that had none yet.
 */
@UseCase
@Requires(Permission.APPROVE_PAYOUTS)
public class ApproveBatch {

    @Inject
    Batches batches;

    @Inject
    BatchPolicy policy;

    @Inject
    Progress progress;

    @Inject
    Payouts payouts;

    @Inject
    PayoutMoves moves;

    @Inject
    CaseFiles files;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    ApproveBatch() {}

    /** @param batch the batch as it was seen */
    public record Command(BatchRef batch) implements AboutBatch {}

    /** @return the receipt; its subject is the number of the batch */
    public Receipt handle(Command command) {
        var batch = batches.take(command.batch());
        // Before anything is read: the data base would refuse the new version of a batch that has left with its own
        // words.
        batch.mustBe(BatchState.OPEN);
        var rows = batches.rowsOf(batch);
        policy.approvable(batch, rows).orRefuse();
        rows.stream().filter(BatchRow::isLive).forEach(this::approve);
        batch.approve(door.actor().account(), clock.day());
        batches.flush();
        return facts.record(batch.fact(rows));
    }

    private void approve(BatchRow row) {
        progress.steps(row.payoutReference().text());
        if (payouts.payout(row.payoutReference()).state() == PayoutState.CHECKED) {
            var version = files.look(row.caseNumber()).version();
            moves.approve(new CaseRef(row.caseNumber(), version), row.payoutReference());
        }
    }
}
