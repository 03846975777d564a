package pl.pomost.records.register;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Nrb;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The payouts of the office in the order of their references, paged by key; and those of one case. */
@Reading
@Requires({Permission.READ_CASES, Permission.READ_ASSIGNED_CASES})
public class PayoutRegister {

    static final String ROWS = "select p.reference, p.kind, p.instalment, p.caseNumber, c.version, c.editionCode,"
            + " p.promise.contract, p.amount, p.recipientName, p.recipientAccount, p.state, p.handling.preparedBy, p.handling.preparedOn,"
            + " p.approval.approvedBy, p.approval.approvedOn, p.handling.exportedOn, p.bank.answeredBy, p.bank.executedOn,"
            + " p.bank.cameBackOn, p.handling.cancelledBy,"
            + " p.grounds, p.follows, p.undone";
    static final String PAYOUTS = " from Payout p, CaseFile c where c.number = p.caseNumber";

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    PayoutsRowByRow rowByRow;

    @Inject
    CaseReaders readers;

    @Inject
    Door door;

    PayoutRegister() {}

    /**
     * A page of the list; for those who read all cases.
     *
     * @param after reference of the last payout of the page before, null for the first page
     * @param limit at most that many
     */
    @Requires(Permission.READ_CASES)
    public List<PayoutRow> page(PayoutFilter filter, @Nullable PayoutReference after, int limit) {
        var values = new LinkedHashMap<String, Object>();
        var where = where(filter, values);
        if (after != null) {
            where += " and p.reference > :after";
            values.put("after", after);
        }
        var ordered = PAYOUTS + where + " order by p.reference";
        try {
            return filled(entities.createQuery(ROWS + ordered, Object[].class), values)
                    .setMaxResults(limit)
                    .getResultStream()
                    .map(PayoutRegister::row)
                    .toList();
        } catch (RuntimeException unreadable) {
            return rowByRow.rows(ordered, values, limit);
        }
    }

    /** How many payouts the whole list has. */
    @Requires(Permission.READ_CASES)
    public long count(PayoutFilter filter) {
        var values = new LinkedHashMap<String, Object>();
        var where = where(filter, values);
        return filled(entities.createQuery("select count(p)" + PAYOUTS + where, Long.class), values)
                .getSingleResult();
    }

    /** All payouts of a case in the order of preparing. */
    public List<PayoutRow> of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        return entities.createQuery(ROWS + PAYOUTS + " and p.caseNumber = :number order by p.id", Object[].class)
                .setParameter("number", number)
                .getResultStream()
                .map(PayoutRegister::row)
                .toList();
    }

    /** @throws Refusal UNKNOWN when there is none, or none in a case that the actor may read */
    public PayoutRow one(PayoutReference reference) {
        readers.mustBeRead(reference.caseNumber(), door.actor());
        return entities.createQuery(ROWS + PAYOUTS + " and p.reference = :reference", Object[].class)
                .setParameter("reference", reference)
                .getResultStream()
                .map(PayoutRegister::row)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("payout", reference));
    }

    private static String where(PayoutFilter filter, Map<String, Object> values) {
        var where = new StringBuilder();
        if (filter.state() != null) {
            where.append(" and p.state = :state");
            values.put("state", filter.state());
        }
        if (filter.edition() != null) {
            where.append(" and c.editionCode = :edition");
            values.put("edition", filter.edition());
        }
        return where.toString();
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    static PayoutRow row(@Nullable Object[] row) {
        return new PayoutRow(
                String.valueOf(row[0]),
                (PayoutKind) row[1],
                (Integer) row[2],
                (CaseNumber) row[3],
                (Long) row[4],
                (String) row[5],
                (String) row[6],
                (Money) row[7],
                (String) row[8],
                ((Nrb) row[9]).display(),
                (PayoutState) row[10],
                (String) row[11],
                (LocalDate) row[12],
                (String) row[13],
                (LocalDate) row[14],
                (LocalDate) row[15],
                (String) row[16],
                (LocalDate) row[17],
                (LocalDate) row[18],
                (String) row[19],
                (String) row[20],
                row[21] == null ? null : row[21].toString(),
                (Integer) row[22],
                true);
    }
}
