package pl.pomost.business.batch;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.outbox.Outbox;
import pl.pomost.business.payout.PayoutMoves;
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
 * An accountant orders an approved batch at the bank: its file is made and checked, and every payout of it is exported, in one
 * transaction. When one row is refused nothing is exported.
 */
@UseCase
@Requires(Permission.PREPARE_PAYOUTS)
public class ExportBatch {

    @Inject
    Batches batches;

    @Inject
    BatchPolicy policy;

    @Inject
    BatchFile file;

    @Inject
    Progress progress;

    @Inject
    Outbox outbox;

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

    ExportBatch() {}

    /** @param batch the batch as it was seen */
    public record Command(BatchRef batch) implements AboutBatch {}

    /** @return the receipt; its subject is the number of the batch */
    public Receipt handle(Command command) {
        var batch = batches.take(command.batch());
        // Before anything is read: the data base would refuse the new version of a batch that has left with its own
        // words.
        batch.mustBe(BatchState.APPROVED);
        var rows = batches.rowsOf(batch);
        policy.exportable(batch, rows).orRefuse();
        var at = clock.instant();
        batch.export(door.actor().account(), clock.day(), at, file.of(batch, rows, at));
        // The batch reaches the store first: a payout is exported only in a batch that is.
        batches.flush();
        rows.stream().filter(BatchRow::isLive).forEach(this::export);
        outbox.file(batch.number());
        return facts.record(batch.fact(rows));
    }

    private void export(BatchRow row) {
        progress.steps(row.payoutReference().text());
        var version = files.look(row.caseNumber()).version();
        moves.export(new CaseRef(row.caseNumber(), version), row.payoutReference());
    }
}
