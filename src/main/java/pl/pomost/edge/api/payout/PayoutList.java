package pl.pomost.edge.api.payout;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import pl.pomost.records.register.PayoutRow;

/**
 * A page of payouts.
 *
 * @param payouts in the order of their references
 * @param next    what to send as {@code after} for the next page, absent on the last one
 */
@Schema(name = "PayoutList")
public record PayoutList(List<PayoutRow> payouts, @Nullable String next) {}
