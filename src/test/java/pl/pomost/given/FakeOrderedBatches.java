package pl.pomost.given;

import jakarta.inject.Inject;
import java.util.Optional;
import pl.pomost.business.batch.BatchRow;
import pl.pomost.business.batch.BatchState;
import pl.pomost.business.batch.Batches;
import pl.pomost.business.statement.OrderedBatches;
import pl.pomost.kernel.refusal.Refusal;

/** Batches in memory that were sent to the bank. */
public final class FakeOrderedBatches implements OrderedBatches {

    @Inject
    Batches batches;

    @Override
    public Optional<Ordered> of(String number) {
        try {
            var batch = batches.look(number);
            return Optional.of(batch)
                    .filter(each -> each.state() == BatchState.EXPORTED)
                    .map(each -> new Ordered(
                            number,
                            batches.rowsOf(each).stream()
                                    .filter(BatchRow::isLive)
                                    .map(row -> new Row(row.payoutReference().text(), row.amount()))
                                    .toList()));
        } catch (Refusal unknown) {
            return Optional.empty();
        }
    }
}
