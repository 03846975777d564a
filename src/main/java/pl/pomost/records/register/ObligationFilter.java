package pl.pomost.records.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which open obligations a list shows.
 *
 * @param scope whose they are, or that they are late
 * @param until only those due on this day or before; null for all
 */
public record ObligationFilter(Scope scope, @Nullable LocalDate until) {

    /** Whose obligations, or which. */
    public enum Scope {
        /** On the desk of whoever asks: an advisor's own cases, and what lies on the desk of their other roles. */
        MINE,
        /** Of all cases and roles. */
        ALL,
        /** Of all cases and roles, after their last day. */
        LATE
    }

    public static ObligationFilter of(Scope scope) {
        return new ObligationFilter(scope, null);
    }
}
