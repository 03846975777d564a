package pl.pomost.records.register;

import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.PayoutState;

/**
 * Which payouts a list shows; null means all.
 *
 * @param state   where they stand
 * @param edition code of the edition
 */
public record PayoutFilter(
        @Nullable PayoutState state, @Nullable String edition) {

    public static final PayoutFilter ALL = new PayoutFilter(null, null);
}
