package pl.pomost.business.batch;

import java.util.List;
import java.util.Optional;
import pl.pomost.business.payout.PayoutReference;

/** Where batches are kept, with what banks take and from which accounts the office pays. */
public interface Batches {

    /** The next number of that year, without gaps; whoever gathers a batch queues here until the transaction ends. */
    String nextNumber(int year);

    void add(Batch batch, List<BatchRow> rows);

    /**
     * Takes a batch for a change: locks its row until the transaction ends and moves its version on.
     *
     * @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is none, STALE when it has moved on since it was seen
     */
    Batch take(BatchRef seen);

    /**
     * The batch as it stands now, not locked.
     *
     * @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is none
     */
    Batch look(String number);

    /** All its rows in their order, those taken off too. */
    List<BatchRow> rowsOf(Batch batch);

    /** The batch to which the payout is bound now. */
    Optional<Batch> holding(PayoutReference reference);

    /** The changes reach the store now, so that it can refuse them. */
    void flush();
}
