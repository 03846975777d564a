package pl.pomost.records.ledger;

import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.Budget;
import pl.pomost.kernel.fact.CaseNumber;

/**
 * Which entries a list shows; null means all.
 *
 * @param edition    code of the edition
 * @param purpose    the source of the money: grants or bridging support
 * @param caseNumber entries of that case alone
 * @param account    entries that bring money to it or take money from it
 */
public record LedgerFilter(
        @Nullable String edition,
        Budget.@Nullable Purpose purpose,
        @Nullable Movement movement,
        @Nullable CaseNumber caseNumber,
        @Nullable LedgerAccount account) {

    /** Everything. */
    public static final LedgerFilter ALL = new LedgerFilter(null, null, null, null, null);
}
