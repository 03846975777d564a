package pl.pomost.business.membership;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of one person that count in one month.
 *
 * @param membership the person, as first recorded
 * @param first      the first day that counts; empty when none does
 * @param last       the last one
 * @param days       how many count
 * @param ofMonth    how many days the month has
 */
public record PersonDays(
        Membership membership, Optional<LocalDate> first, Optional<LocalDate> last, int days, int ofMonth) {

    /** Whether the whole month counts. */
    public boolean isWhole() {
        return days == ofMonth;
    }
}
