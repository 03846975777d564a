package pl.pomost.kernel.calendar;

import java.time.LocalDate;

/**
 * A term that runs: so many days of a kind after an event, and the last day on which the duty can be done in time.
 * Made by {@link WorkingCalendar#deadline}; a stored one keeps its end even if the law on holidays changes later.
 *
 * @param from day of the event, not counted (Civil Code art. 111 § 2)
 * @param days length, 1 or more
 * @param kind which days were counted
 * @param due last day in time
 */
public record Deadline(LocalDate from, int days, DayKind kind, LocalDate due) {

    /**
     * Checks that the term can have come from counting.
     *
     * @throws IllegalArgumentException when shorter than a day, or the end is nearer than the days counted
     */
    public Deadline {
        if (days < 1) {
            throw new IllegalArgumentException("A term must have at least one day");
        }
        if (due.isBefore(from.plusDays(days))) {
            throw new IllegalArgumentException("A term cannot end before its days have passed");
        }
    }

    /**
     * Whether the duty would be late.
     *
     * @param day business day on which it is done, or still is not
     * @return true after the last day, false on it
     */
    public boolean isLateOn(LocalDate day) {
        return day.isAfter(due);
    }
}
