package pl.pomost.edge.api.ledger;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.ledger.LedgerRow;

/**
 * A page of entries, the latest first.
 *
 * @param sum  of all entries of the list, on this page or not; of an account, what they leave on it
 * @param next what to send as {@code after} for the next page, absent on the last one
 */
@Schema(name = "LedgerEntries")
public record LedgerEntries(
        Money sum, List<LedgerRow> entries, @Nullable String next) {}
