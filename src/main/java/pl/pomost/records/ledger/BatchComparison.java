package pl.pomost.records.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import pl.pomost.business.batch.FileProof;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/** Holds every batch against its rows and their payouts, and an exported one against the SHA-256 of the file that it ordered with. */
@ApplicationScoped
public class BatchComparison {

    /** A batch with how many rows it was gathered with, how many it has, what they come to and what their payouts come to. */
    private static final String BATCHES =
            "SELECT b.batch_number, b.state, COALESCE(b.row_count, COUNT(r.id)), COUNT(r.id),"
                    + " COALESCE(SUM(CASE WHEN r.live_reference IS NULL THEN 0 ELSE r.amount END), 0),"
                    + " COALESCE(SUM(CASE WHEN r.live_reference IS NULL THEN 0 ELSE p.amount END), 0),"
                    + " SUM(CASE WHEN r.live_reference IS NOT NULL AND p.exported_by IS NULL THEN 1 ELSE 0 END)"
                    + " FROM batch b LEFT JOIN batch_row r ON r.batch_number = b.batch_number"
                    + " LEFT JOIN payout p ON p.reference = r.live_reference"
                    + " GROUP BY b.batch_number, b.state, b.row_count ORDER BY b.batch_number";

    private static final int STATE = 1;
    private static final int GATHERED = 2;
    private static final int ROWS = 3;
    private static final int SUM = 4;
    private static final int OF_PAYOUTS = 5;
    private static final int NOT_ORDERED = 6;

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    FileProof files;

    BatchComparison() {}

    /** @return how many batches were looked at */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public long compare(List<Reason> findings) {
        List<?> batches = entities.createNativeQuery(BATCHES).getResultList();
        batches.forEach(batch -> look((Object[]) batch, findings));
        return batches.size();
    }

    private void look(Object[] row, List<Reason> findings) {
        var number = String.valueOf(row[0]);
        var exported = "EXPORTED".equals(String.valueOf(row[STATE]));
        var sum = new Money((BigDecimal) row[SUM]);
        var ofPayouts = new Money((BigDecimal) row[OF_PAYOUTS]);
        if (whole(row[GATHERED]) != whole(row[ROWS])
                || !sum.equals(ofPayouts)
                || exported && whole(row[NOT_ORDERED]) != 0) {
            findings.add(Reason.of("ledger.batch-rows")
                    .with("batch", number)
                    .with("gathered", row[GATHERED])
                    .with("rows", row[ROWS])
                    .with("sum", sum)
                    .with("payouts", ofPayouts));
        }
        if (exported && !files.isTheSame(number)) {
            findings.add(Reason.of("ledger.batch-file").with("batch", number));
        }
        entities.clear();
    }

    private static long whole(Object value) {
        return ((Number) value).longValue();
    }
}
