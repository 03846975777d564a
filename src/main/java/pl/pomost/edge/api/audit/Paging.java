package pl.pomost.edge.api.audit;

import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;

/**
 * Where a page begins and how long it is.
 *
 * @param start what the client sent, null for the first page
 * @param limit 1 to 200
 */
record Paging(@Nullable Long start, int limit) {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    /** @throws pl.pomost.kernel.refusal.Refusal INVALID with all errors at once */
    static Paging of(String name, @Nullable String start, @Nullable String limit) {
        var check = new Check();
        check.that(name, start == null || start.matches("\\d{1,18}"), "not-a-number");
        check.that(
                "limit",
                limit == null || limit.matches("\\d{1,3}") && isWithin(Integer.parseInt(limit)),
                () -> Reason.ofField("limit", "out-of-range").with("min", 1).with("max", MOST));
        check.orRefuse();
        return new Paging(start == null ? null : Long.valueOf(start), limit == null ? USUAL : Integer.parseInt(limit));
    }

    private static boolean isWithin(int limit) {
        return limit >= 1 && limit <= MOST;
    }

    long from(long first) {
        return start == null ? first : start;
    }
}
