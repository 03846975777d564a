package pl.pomost.edge.api.audit;

import org.jspecify.annotations.Nullable;
import pl.pomost.edge.api.PageLimit;
import pl.pomost.kernel.refusal.Check;

/**
 * Where a page begins and how long it is.
 *
 * @param start what the client sent, null for the first page
 * @param limit 1 to 200
 */
record Paging(@Nullable Long start, int limit) {

    /** @throws pl.pomost.kernel.refusal.Refusal INVALID with all errors at once */
    static Paging of(String name, @Nullable String start, @Nullable String limit) {
        var check = new Check();
        check.that(name, start == null || start.matches("\\d{1,18}"), "not-a-number");
        PageLimit.check(check, limit);
        check.orRefuse();
        return new Paging(start == null ? null : Long.valueOf(start), PageLimit.of(limit));
    }

    long from(long first) {
        return start == null ? first : start;
    }
}
