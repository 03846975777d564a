package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import pl.pomost.business.batch.BatchRow;
import pl.pomost.business.batch.BatchState;
import pl.pomost.business.statement.OrderedBatches;

/** Batches that were sent to the bank, on JPA. */
@ApplicationScoped
public class JpaOrderedBatches implements OrderedBatches {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaOrderedBatches() {}

    @Override
    public Optional<Ordered> of(String number) {
        var rows = entities.createQuery(
                        "select r from BatchRow r, Batch b where b.number = r.batchNumber and b.number = :number"
                                + " and b.state = :sent and r.liveReference is not null order by r.number",
                        BatchRow.class)
                .setParameter("number", number)
                .setParameter("sent", BatchState.EXPORTED)
                .getResultStream()
                .map(row -> new Row(row.payoutReference().text(), row.amount()))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Ordered(number, rows));
    }
}
