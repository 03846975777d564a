package pl.pomost.kernel.calendar;

import java.time.LocalDate;

/** Days that the law makes free from work, Sundays without a feast of their own left aside. */
@FunctionalInterface
public interface Holidays {

    /**
     * Asks for one day, by the law in force on that day.
     *
     * @param day the day
     * @return whether it is a public holiday
     */
    boolean isHoliday(LocalDate day);
}
