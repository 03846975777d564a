package pl.pomost.business.official;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One issue of a document.
 *
 * @param number      from 1 for each document
 * @param day         the business day of issuing
 * @param replaces    number of the issue that it replaces, null for the first
 * @param replacedDay the day of that issue
 */
public record Issue(
        int number,
        LocalDate day,
        @Nullable Integer replaces,
        @Nullable LocalDate replacedDay) {

    /** The first issue. */
    static Issue first(LocalDate day) {
        return new Issue(1, day, null, null);
    }

    /** The issue after that document. */
    static Issue after(OfficialDocument earlier, LocalDate day) {
        return new Issue(earlier.issue() + 1, day, earlier.issue(), earlier.issuedOn());
    }
}
