package pl.pomost.records.register;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.batch.Batch;
import pl.pomost.business.batch.BatchState;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The batches of the office, the newest first, paged by key; and the rows of one. */
@Reading
@Requires(Permission.READ_CASES)
public class BatchRegister {

    private static final String ROWS =
            "select r.number, r.payoutReference, r.caseNumber, p.kind, p.instalment, p.amount, p.recipientName,"
                    + " p.recipientAccount, p.promise.contract, p.state, p.handling.preparedBy, p.bank.executedOn, r.removedBy, r.grounds"
                    + " from BatchRow r, Payout p where p.reference = r.payoutReference and r.batchNumber = :number"
                    + " order by r.number";

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    BatchRegister() {}

    /**
     * A page of the list.
     *
     * @param state only batches of this state, null for all
     * @param after number of the last batch of the page before, null for the first page
     * @param limit at most that many
     */
    public List<BatchLine> page(@Nullable BatchState state, @Nullable String after, int limit) {
        var query = entities.createQuery(
                "select b from Batch b where 1 = 1" + (state == null ? "" : " and b.state = :state")
                        + (after == null ? "" : " and b.number < :after") + " order by b.number desc",
                Batch.class);
        if (state != null) {
            query.setParameter("state", state);
        }
        if (after != null) {
            query.setParameter("after", after);
        }
        return lines(query.setMaxResults(limit).getResultList());
    }

    /** @throws Refusal UNKNOWN when there is none */
    public BatchLine one(String number) {
        return entities.createQuery("select b from Batch b where b.number = :number", Batch.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(batch -> lines(List.of(batch)).get(0))
                .orElseThrow(() -> Refusal.unknown("batch", number));
    }

    /** The rows of a batch in their order, those taken off too. */
    public List<BatchRowLine> rows(String number) {
        return entities.createQuery(ROWS, Object[].class)
                .setParameter("number", number)
                .getResultStream()
                .map(BatchRegister::row)
                .toList();
    }

    /** The number of the batch that holds the payout now, or ordered it; null for none. */
    public @Nullable String holding(String reference) {
        return entities.createQuery(
                        "select r.batchNumber from BatchRow r where r.liveReference = :reference", String.class)
                .setParameter("reference", new PayoutReference(reference))
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /**
     * A payout that is ready to be gathered.
     *
     * @param project code of the project whose account pays it
     */
    public record Ready(String reference, String recipient, Money amount, String project, PayoutState state) {}

    /** Payouts that are checked or approved and that no batch holds, by reference. */
    public List<Ready> ready(int limit) {
        return entities.createQuery(
                        "select p.reference, p.recipientName, p.amount, e.projectCode, p.state"
                                + " from Payout p, CaseFile c, Edition e"
                                + " where c.number = p.caseNumber and e.code = c.editionCode and p.state in :states"
                                + " and not exists (select r.number from BatchRow r where r.liveReference = p.reference)"
                                + " order by p.reference",
                        Object[].class)
                .setParameter("states", List.of(PayoutState.CHECKED, PayoutState.APPROVED))
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Ready(
                        String.valueOf(row[0]), (String) row[1], (Money) row[2], (String) row[3], (PayoutState) row[4]))
                .toList();
    }

    /** How many payouts a batch holds, and what they come to. */
    private record Held(int count, Money sum) {

        static final Held NOTHING = new Held(0, Money.ZERO);
    }

    private List<BatchLine> lines(List<Batch> batches) {
        var held = held(batches.stream().map(Batch::number).toList());
        return batches.stream()
                .map(batch -> line(batch, held.getOrDefault(batch.number(), Held.NOTHING)))
                .toList();
    }

    /** Of all batches of a page at once; the data base adds up, because JPA cannot add converted amounts. */
    private Map<String, Held> held(List<String> numbers) {
        var held = new HashMap<String, Held>();
        if (!numbers.isEmpty()) {
            var places = String.join(", ", Collections.nCopies(numbers.size(), "?"));
            var query = entities.createNativeQuery("SELECT batch_number, COUNT(*), SUM(amount) FROM batch_row"
                    + " WHERE removed_by IS NULL AND batch_number IN (" + places + ") GROUP BY batch_number");
            for (int i = 0; i < numbers.size(); i++) {
                query.setParameter(i + 1, numbers.get(i));
            }
            for (Object found : query.getResultList()) {
                var row = (Object[]) found;
                held.put((String) row[0], new Held(((Number) row[1]).intValue(), new Money((BigDecimal) row[2])));
            }
        }
        return held;
    }

    private static BatchLine line(Batch batch, Held held) {
        return new BatchLine(
                batch.number(),
                batch.version(),
                batch.state(),
                batch.format(),
                batch.payer(),
                batch.payDay(),
                held.count(),
                held.sum(),
                batch.madeBy(),
                batch.madeOn(),
                batch.approvedBy().orElse(null),
                batch.approvedOn().orElse(null),
                batch.exportedBy().orElse(null),
                batch.exportedOn().orElse(null),
                batch.fileName().orElse(null),
                batch.fileSha256().orElse(null),
                batch.grounds().orElse(null));
    }

    private static BatchRowLine row(@Nullable Object[] row) {
        return new BatchRowLine(
                (Integer) row[0],
                String.valueOf(row[1]),
                (CaseNumber) row[2],
                (PayoutKind) row[3],
                (Integer) row[4],
                (Money) row[5],
                (String) row[6],
                ((Nrb) row[7]).display(),
                (String) row[8],
                (PayoutState) row[9],
                (String) row[10],
                (LocalDate) row[11],
                (String) row[12],
                (String) row[13]);
    }
}
