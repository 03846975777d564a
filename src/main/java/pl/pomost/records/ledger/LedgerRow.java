package pl.pomost.records.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.Budget;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/**
 * An entry as lists show it.
 *
 * @param key        where it stands in the order of the list; what a page ends with
 * @param source     the row of the business that it follows, such as "payout GR-2026-0005-T1"
 * @param caseNumber null for the money of an edition
 * @param amount     in złoty; below zero for what is taken back
 * @param takenFrom  the account that the money left
 * @param broughtTo  the account that it reached
 * @param trailEntry number of the entry of the trail that told it; null for what stood before the ledger began
 */
public record LedgerRow(
        String key,
        Movement movement,
        String source,
        Budget.Purpose purpose,
        String edition,
        @Nullable CaseNumber caseNumber,
        Money amount,
        LocalDate day,
        LedgerAccount takenFrom,
        LedgerAccount broughtTo,
        @Nullable Long trailEntry) {

    /** What kind of row it follows: payout, agreement, promise and so on. */
    public String sourceKind() {
        return source.substring(0, source.indexOf(' '));
    }

    /** The key of that row among its kind. */
    public String sourceKey() {
        return source.substring(source.indexOf(' ') + 1);
    }
}
