package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.batch.Batch;
import pl.pomost.business.batch.BatchRef;
import pl.pomost.business.batch.BatchRow;
import pl.pomost.business.batch.Batches;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.kernel.refusal.Refusal;

/** Batches on JPA. */
@ApplicationScoped
public class JpaBatches implements Batches {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaBatches() {}

    @Override
    public String nextNumber(int year) {
        return "PP-%d-%04d".formatted(year, YearCounter.next(entities, "PP", year));
    }

    @Override
    public void add(Batch batch, List<BatchRow> rows) {
        entities.persist(batch);
        entities.flush();
        rows.forEach(entities::persist);
        entities.flush();
    }

    @Override
    public Batch take(BatchRef seen) {
        // By id alone: with anything else in the query the lock is lost or refused on Derby.
        var batch = entities.find(Batch.class, idOf(seen.number()), LockModeType.PESSIMISTIC_WRITE);
        if (batch == null) {
            throw Refusal.unknown("batch", seen.number());
        }
        batch.moveOnFrom(seen.version());
        return batch;
    }

    @Override
    public Batch look(String number) {
        return entities.createQuery("select b from Batch b where b.number = :number", Batch.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("batch", number));
    }

    private Long idOf(String number) {
        return entities.createQuery("select b.id from Batch b where b.number = :number", Long.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("batch", number));
    }

    @Override
    public List<BatchRow> rowsOf(Batch batch) {
        return entities.createQuery(
                        "select r from BatchRow r where r.batchNumber = :number order by r.number", BatchRow.class)
                .setParameter("number", batch.number())
                .getResultList();
    }

    @Override
    public Optional<Batch> holding(PayoutReference reference) {
        return entities.createQuery(
                        "select b from Batch b, BatchRow r where r.batchNumber = b.number"
                                + " and r.liveReference = :reference",
                        Batch.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
