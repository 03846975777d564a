package pl.pomost.records.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry in words: who did or tried what, when, and what changed from what to what.
 *
 * @param number       its number in the chain
 * @param businessDay  the business day
 * @param instant      the wall clock
 * @param actor        the account
 * @param role         the role, written
 * @param act          what was done, written
 * @param thing        what it was done to, written; empty for the case itself
 * @param refused      whether it was only tried
 * @param changes      what changed
 * @param reasons      why it was refused
 * @param rulesVersion version of the rules, null where none apply
 * @param hash         the entry's hash
 */
public record TimelineEntry(
        long number,
        LocalDate businessDay,
        Instant instant,
        String actor,
        String role,
        String act,
        String thing,
        boolean refused,
        List<Change> changes,
        List<String> reasons,
        @Nullable String rulesVersion,
        String hash) {

    /**
     * One field that changed.
     *
     * @param field  its name, written
     * @param before the value before, empty when there was none
     * @param after  the value after, empty when it was taken away
     */
    public record Change(String field, String before, String after) {}
}
