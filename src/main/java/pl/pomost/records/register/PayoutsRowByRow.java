package pl.pomost.records.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/** Reads payouts one by one when they cannot be read together: one that nobody can read stands in the list as such and hides no other. */
@ApplicationScoped
class PayoutsRowByRow {

    private static final Logger LOG = System.getLogger(PayoutsRowByRow.class.getName());

    private static final String PLAIN =
            "SELECT p.reference, p.kind, p.instalment, p.case_number, c.version, c.edition_code,"
                    + " p.contract, p.amount, p.recipient_name, p.state, p.prepared_by, p.prepared_on, p.approved_by, p.approved_on,"
                    + " p.exported_on, p.answered_by, p.executed_on, p.came_back_on, p.cancelled_by, p.grounds, p.follows, p.undone"
                    + " FROM payout p JOIN case_file c ON c.number = p.case_number WHERE p.id = ?";

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    PayoutsRowByRow() {}

    /**
     * Outside the transaction of the look: what could not be read has marked that one to be undone, and it answers no more.
     *
     * @param ordered which payouts, in which order, with the values of its names
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<PayoutRow> rows(String ordered, Map<String, Object> values, int limit) {
        var ids = entities.createQuery("select p.id" + ordered, Long.class);
        values.forEach(ids::setParameter);
        return ids.setMaxResults(limit).getResultStream().map(this::row).toList();
    }

    private PayoutRow row(long id) {
        try {
            return PayoutRegister.row(entities.createQuery(
                            PayoutRegister.ROWS + PayoutRegister.PAYOUTS + " and p.id = :id", Object[].class)
                    .setParameter("id", id)
                    .getSingleResult());
        } catch (RuntimeException unreadable) {
            var row = (Object[])
                    entities.createNativeQuery(PLAIN).setParameter(1, id).getSingleResult();
            LOG.log(Level.ERROR, "the payout " + row[0] + " cannot be read", unreadable);
            return plain(row);
        }
    }

    private static PayoutRow plain(@Nullable Object[] row) {
        return new PayoutRow(
                CaseColumns.text(row[0]),
                PayoutKind.valueOf(CaseColumns.text(row[1])),
                ((Number) row[2]).intValue(),
                new CaseNumber(CaseColumns.text(row[3])),
                ((Number) row[4]).longValue(),
                CaseColumns.text(row[5]),
                CaseColumns.text(row[6]),
                new Money((BigDecimal) row[7]),
                CaseColumns.text(row[8]),
                "",
                PayoutState.valueOf(CaseColumns.text(row[9])),
                CaseColumns.text(row[10]),
                CaseColumns.required(CaseColumns.day(row[11])),
                (String) row[12],
                CaseColumns.day(row[13]),
                CaseColumns.day(row[14]),
                (String) row[15],
                CaseColumns.day(row[16]),
                CaseColumns.day(row[17]),
                (String) row[18],
                (String) row[19],
                (String) row[20],
                ((Number) CaseColumns.present(row[21])).intValue(),
                false);
    }
}
