package pl.pomost.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * Counts terms as the Civil Code (art. 111 and 115) and the practice of working days do: the day of the event is never
 * counted.
 *
 * @param holidays the public holidays that it respects
 */
public record WorkingCalendar(Holidays holidays) {

    /** Longest term in days, a little over ten years: keeps a wrong number from counting for ever. */
    public static final int LONGEST_TERM = 3_700;

    /**
     * Monday to Friday and no public holiday.
     *
     * @param day the day
     * @return whether it is a working day
     */
    public boolean isWorkingDay(LocalDate day) {
        return !isSaturday(day) && !isSundayOrHoliday(day);
    }

    /**
     * The given number of working days after an event.
     *
     * @param event the day of the event, not counted
     * @param days 1 to {@link #LONGEST_TERM}
     * @return the last day of the term
     * @throws IllegalArgumentException when the number is out of its range
     */
    public LocalDate addWorkingDays(LocalDate event, int days) {
        requireTerm(days);
        LocalDate day = event;
        for (int left = days; left > 0; left--) {
            day = nextWorkingDay(day);
        }
        return day;
    }

    /**
     * The given number of calendar days after an event, moved as {@link #endOfTerm} says.
     *
     * @param event the day of the event, not counted
     * @param days 1 to {@link #LONGEST_TERM}
     * @return the last day of the term
     * @throws IllegalArgumentException when the number is out of its range
     */
    public LocalDate addCalendarDays(LocalDate event, int days) {
        requireTerm(days);
        return endOfTerm(event.plusDays(days));
    }

    /**
     * Where a term counted in days, months or years really ends: one that would end on a Sunday or a public holiday
     * ends on the next day that is neither; nor on a Saturday where the law of that day says so (Civil Code art. 115,
     * since 1 January 2017).
     *
     * @param counted the last day by counting
     * @return that day or the next possible one
     */
    public LocalDate endOfTerm(LocalDate counted) {
        LocalDate day = counted;
        while (isSundayOrHoliday(day) || isSaturdayThatMoves(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /**
     * Starts a term.
     *
     * @param event the day of the event, not counted
     * @param days 1 to {@link #LONGEST_TERM}
     * @param kind which days to count
     * @return the term with its last day
     * @throws IllegalArgumentException when the number is out of its range
     */
    public Deadline deadline(LocalDate event, int days, DayKind kind) {
        LocalDate due =
                switch (kind) {
                    case WORKING -> addWorkingDays(event, days);
                    case CALENDAR -> addCalendarDays(event, days);
                };
        return new Deadline(event, days, kind, due);
    }

    /**
     * The days that the counting of the term passed over: for working days all free ones among them, for calendar days
     * those at which it would have ended.
     *
     * @param term a term as {@link #deadline} makes it
     * @return the free days in their order; empty when nothing was passed over
     */
    public List<FreeDay> passedOver(Deadline term) {
        var first =
                switch (term.kind()) {
                    case WORKING -> term.from().plusDays(1);
                    case CALENDAR -> term.from().plusDays(term.days());
                };
        return first.datesUntil(term.due())
                .filter(day -> !isWorkingDay(day))
                .map(this::freeDay)
                .toList();
    }

    /** A free day with the holiday that makes it free, if one does. */
    public FreeDay freeDay(LocalDate day) {
        return new FreeDay(day, holidays.on(day).orElse(null));
    }

    private LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private boolean isSundayOrHoliday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY || holidays.isHoliday(day);
    }

    private static boolean isSaturday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY;
    }

    private boolean isSaturdayThatMoves(LocalDate day) {
        return isSaturday(day) && holidays.movesFrom(day);
    }

    private static void requireTerm(int days) {
        if (days < 1 || days > LONGEST_TERM) {
            throw new IllegalArgumentException("A term must have 1 to " + LONGEST_TERM + " days");
        }
    }
}
