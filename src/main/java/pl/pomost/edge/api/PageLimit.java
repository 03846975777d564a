package pl.pomost.edge.api;

import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;

/** How many lines of a list one answer holds: {@code limit} of the query, 1 to 200; 50 when absent. */
public final class PageLimit {

    /** Most lines of one answer. */
    public static final int MOST = 200;

    /** Lines of one answer when nothing is said. */
    public static final int USUAL = 50;

    private PageLimit() {}

    /** @throws pl.pomost.kernel.refusal.Refusal INVALID when it is no number within the bounds */
    public static int of(@Nullable String typed) {
        var check = new Check();
        check(check, typed);
        check.orRefuse();
        return typed == null ? USUAL : Integer.parseInt(typed);
    }

    /** Checks it together with other parameters. */
    public static void check(Check check, @Nullable String typed) {
        check.that("limit", typed == null || isWithin(typed), () -> Reason.ofField("limit", "out-of-range")
                .with("min", 1)
                .with("max", MOST));
    }

    private static boolean isWithin(String typed) {
        return typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= MOST;
    }
}
