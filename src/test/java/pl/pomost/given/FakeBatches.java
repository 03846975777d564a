package pl.pomost.given;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.batch.Batch;
import pl.pomost.business.batch.BatchRef;
import pl.pomost.business.batch.BatchRow;
import pl.pomost.business.batch.Batches;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.kernel.refusal.Refusal;

/** Batches in memory. */
public final class FakeBatches implements Batches {

    private final Map<String, Batch> batches = new LinkedHashMap<>();
    private final List<BatchRow> rows = new ArrayList<>();
    private final Map<Integer, Integer> counters = new HashMap<>();

    @Override
    public String nextNumber(int year) {
        return "PP-%d-%04d".formatted(year, counters.merge(year, 1, Integer::sum));
    }

    @Override
    public void add(Batch batch, List<BatchRow> added) {
        batches.put(batch.number(), batch);
        rows.addAll(added);
    }

    @Override
    public Batch take(BatchRef seen) {
        var batch = look(seen.number());
        batch.moveOnFrom(seen.version());
        return batch;
    }

    @Override
    public Batch look(String number) {
        return Optional.ofNullable(batches.get(number)).orElseThrow(() -> Refusal.unknown("batch", number));
    }

    @Override
    public List<BatchRow> rowsOf(Batch batch) {
        return rows.stream()
                .filter(row -> row.batchNumber().equals(batch.number()))
                .toList();
    }

    @Override
    public Optional<Batch> holding(PayoutReference reference) {
        return rows.stream()
                .filter(row -> row.isLive() && row.payoutReference().equals(reference))
                .findFirst()
                .map(row -> look(row.batchNumber()));
    }

    @Override
    public void flush() {
        // everything is in memory already
    }
}
