package pl.pomost.business.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import pl.pomost.business.account.OfficeAccounts;
import pl.pomost.business.account.Transfer;
import pl.pomost.business.account.TransferFile;
import pl.pomost.business.account.TransferFiles;
import pl.pomost.business.account.TransferOrder;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.Payouts;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** The file of an exported batch: made of what never changes any more, so it is the same whenever it is made. */
@ApplicationScoped
public class BatchFile {

    @Inject
    OfficeAccounts accounts;

    @Inject
    Payouts payouts;

    @Inject
    TransferFiles files;

    BatchFile() {}

    /**
     * Makes it.
     *
     * @param at when it was made first
     * @throws pl.pomost.kernel.refusal.Refusal RULE with every reason why the bank would not take it
     */
    TransferFile of(Batch batch, List<BatchRow> rows, Instant at) {
        return files.write(order(batch, rows, at), batch.format());
    }

    /**
     * Makes the file of an exported batch again.
     *
     * @throws pl.pomost.kernel.refusal.Refusal RULE when other bytes came out than the first time
     */
    TransferFile again(Batch batch, List<BatchRow> rows) {
        var again = of(batch, rows, batch.exportedAt().orElseThrow());
        var first = batch.fileSha256().orElseThrow();
        Verdict.allowed()
                .require(again.sha256().equals(first), () -> Reason.of("batch.file-differs")
                        .with("batch", batch.number())
                        .with("sha256", first))
                .orRefuse();
        return again;
    }

    private TransferOrder order(Batch batch, List<BatchRow> rows, Instant at) {
        var from = accounts.account(batch.payer()).orElseThrow();
        var transfers = rows.stream()
                .filter(BatchRow::isLive)
                .map(row -> transfer(payouts.payout(row.payoutReference())))
                .toList();
        return new TransferOrder(
                batch.number(),
                batch.payDay(),
                at,
                from.payer().orElseThrow(),
                from.profile().flatMap(accounts::profile).orElseThrow(),
                transfers);
    }

    private static Transfer transfer(Payout payout) {
        return new Transfer(
                payout.reference().text(),
                payout.amount(),
                payout.recipientName(),
                payout.recipientAccount(),
                TransferTitle.of(payout));
    }
}
