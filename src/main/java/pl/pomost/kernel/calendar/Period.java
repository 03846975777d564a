package pl.pomost.kernel.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Days from the first to the last, both inside.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException when the last day is before the first
     */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end before it begins");
        }
    }

    /**
     * A whole calendar month.
     *
     * @param month the month
     * @return from its first day to its last
     */
    public static Period ofMonth(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Whether the day is inside.
     *
     * @param day the day
     * @return true from the first day to the last
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * Its length.
     *
     * @return days, both ends counted, so 1 or more
     * @throws ArithmeticException when there are more than an int holds
     */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to) + 1);
    }

    /**
     * Whether the two share a day.
     *
     * @param other the other period
     * @return true when at least one day is in both
     */
    public boolean overlaps(Period other) {
        return !to.isBefore(other.from) && !other.to.isBefore(from);
    }

    /**
     * What the two share, such as the days of a membership that fall into a month.
     *
     * @param other the other period
     * @return the common days, or nothing when there are none
     */
    public Optional<Period> commonWith(Period other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate later = from.isAfter(other.from) ? from : other.from;
        LocalDate earlier = to.isBefore(other.to) ? to : other.to;
        return Optional.of(new Period(later, earlier));
    }
}
