package pl.pomost.business.due;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.PayoutState;

/** How far something that is owed has come on its way to the bank. */
public enum DueStanding {
    /** There is no payout of it yet. */
    UNPREPARED(null),
    /** Its payout is prepared, and a check stands against it. */
    PREPARED(PayoutState.PREPARED),
    CHECKED(PayoutState.CHECKED),
    APPROVED(PayoutState.APPROVED);

    private final @Nullable PayoutState state;

    DueStanding(@Nullable PayoutState state) {
        this.state = state;
    }

    /** The state of its payout; empty when there is none. */
    public Optional<PayoutState> state() {
        return Optional.ofNullable(state);
    }

    /** @param state of a payout that is still in the house */
    public static DueStanding of(PayoutState state) {
        return switch (state) {
            case PREPARED -> PREPARED;
            case CHECKED -> CHECKED;
            case APPROVED -> APPROVED;
            case EXPORTED, EXECUTED, REJECTED_BY_BANK, RETURNED, CANCELLED ->
                throw new IllegalArgumentException(state.name());
        };
    }
}
