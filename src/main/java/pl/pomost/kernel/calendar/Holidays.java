package pl.pomost.kernel.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Days that the law makes free from work, Sundays without a feast of their own left aside. */
@FunctionalInterface
public interface Holidays {

    /**
     * The public holiday of one day, by the law in force on that day.
     *
     * @param day the day
     * @return the feast, or nothing on an ordinary day
     */
    Optional<Feast> on(LocalDate day);

    /** Whether the day is a public holiday. */
    default boolean isHoliday(LocalDate day) {
        return on(day).isPresent();
    }

    /**
     * Whether a term that would end on this Saturday moves on (Civil Code art. 115).
     *
     * @param saturday the last day by counting
     * @return false unless the law of that day says so
     */
    default boolean movesFrom(LocalDate saturday) {
        return false;
    }
}
