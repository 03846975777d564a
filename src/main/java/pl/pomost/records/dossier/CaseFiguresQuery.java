package pl.pomost.records.dossier;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/** Adds up the money of one case in one statement. */
final class CaseFiguresQuery {

    private static final String PAYOUTS = "(SELECT SUM(p.amount) FROM payout p WHERE p.case_number = c.number AND ";

    private static final String SQL =
            "SELECT (SELECT b.amount_asked FROM business_plan b WHERE b.case_number = c.number),"
                    + " (SELECT d.amount FROM decision d WHERE d.case_number = c.number AND d.outcome = 'APPROVED'),"
                    + " (SELECT a.amount FROM agreement a WHERE a.case_number = c.number), "
                    + PAYOUTS + "p.kind = 'TRANCHE' AND p.state = 'EXECUTED'), "
                    + PAYOUTS + "p.state IN ('PREPARED', 'CHECKED', 'APPROVED', 'EXPORTED')), "
                    + PAYOUTS + "p.kind = 'BRIDGING' AND p.state = 'EXECUTED'),"
                    + " (SELECT COUNT(*) FROM group_member m WHERE m.case_number = c.number AND m.left_on IS NULL)"
                    + " FROM case_file c WHERE c.number = ?";

    private CaseFiguresQuery() {}

    static CaseFigures of(EntityManager entities, CaseNumber number) {
        var row = (Object[])
                entities.createNativeQuery(SQL).setParameter(1, number.text()).getSingleResult();
        return new CaseFigures(
                money(row[0]),
                money(row[1]),
                money(row[2]),
                money(row[3]),
                money(row[4]),
                money(row[5]),
                ((Number) row[6]).longValue());
    }

    private static Money money(@Nullable Object column) {
        return column == null ? Money.ZERO : Money.of(((BigDecimal) column).toPlainString());
    }
}
