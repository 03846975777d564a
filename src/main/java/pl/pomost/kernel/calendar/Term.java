package pl.pomost.kernel.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A last day with what it was counted from, so that it can be explained later, whatever the law says by then.
 *
 * @param event  what began the term
 * @param from   day of the event, not counted; the first day of a month whose day is meant
 * @param length how many of the unit, the number of the day for a day of a month; 0 where nothing was counted
 * @param unit   what was counted
 * @param due    last day in time
 */
public record Term(TermEvent event, LocalDate from, int length, Unit unit, LocalDate due) {

    /** What a term is counted in. */
    public enum Unit {
        WORKING_DAYS,
        CALENDAR_DAYS,
        MONTHS,
        /** The length is a day of the month that begins on the day of the event. */
        DAY_OF_MONTH,
        /** The last day of the month that begins on the day of the event. */
        END_OF_MONTH,
        /** Days before the event. */
        DAYS_BEFORE,
        /** The day of the event itself. */
        SAME_DAY,
        /** Nothing was counted. */
        SET
    }

    /** A term of days as the calendar counted it. */
    public static Term of(TermEvent event, Deadline deadline) {
        var unit =
                switch (deadline.kind()) {
                    case WORKING -> Unit.WORKING_DAYS;
                    case CALENDAR -> Unit.CALENDAR_DAYS;
                };
        return new Term(event, deadline.from(), deadline.days(), unit, deadline.due());
    }

    /**
     * A period of whole months that ends on the day of the same number, or the last day of a shorter month: something lasts so
     * long, so its end does not move.
     */
    public static Term months(TermEvent event, LocalDate from, int months) {
        return new Term(event, from, months, Unit.MONTHS, from.plusMonths(months));
    }

    /** The same for something that must be done until then: the end moves as {@link WorkingCalendar#endOfTerm} says. */
    public static Term monthsToAct(WorkingCalendar calendar, TermEvent event, LocalDate from, int months) {
        return new Term(event, from, months, Unit.MONTHS, calendar.endOfTerm(from.plusMonths(months)));
    }

    /** A day of a month, by which something must be done. */
    public static Term dayOfMonth(WorkingCalendar calendar, YearMonth month, int day) {
        return new Term(TermEvent.DAY, month.atDay(1), day, Unit.DAY_OF_MONTH, calendar.endOfTerm(month.atDay(day)));
    }

    /** The end of a month, by which something must be done. */
    public static Term endOfMonth(WorkingCalendar calendar, YearMonth month) {
        return new Term(TermEvent.DAY, month.atDay(1), 0, Unit.END_OF_MONTH, calendar.endOfTerm(month.atEndOfMonth()));
    }

    /** So many days before an event; the end of a term counted back does not move. */
    public static Term daysBefore(TermEvent event, LocalDate before, int days) {
        return new Term(event, before, days, Unit.DAYS_BEFORE, before.minusDays(days));
    }

    /** The day of the event itself. */
    public static Term sameDay(TermEvent event, LocalDate day) {
        return new Term(event, day, 0, Unit.SAME_DAY, day);
    }

    /** The same term, ending that day if it would end before: the duty arose only then. */
    public Term notBefore(LocalDate day) {
        return due.isBefore(day) ? new Term(event, from, length, unit, day) : this;
    }

    /** The last day by counting alone, before it moved; empty for a term of days and for a day that was set. */
    public Optional<LocalDate> counted() {
        return switch (unit) {
            case MONTHS -> Optional.of(from.plusMonths(length));
            case DAY_OF_MONTH -> Optional.of(from.withDayOfMonth(length));
            case END_OF_MONTH -> Optional.of(from.with(TemporalAdjusters.lastDayOfMonth()));
            case DAYS_BEFORE -> Optional.of(from.minusDays(length));
            case SAME_DAY -> Optional.of(from);
            case WORKING_DAYS, CALENDAR_DAYS, SET -> Optional.empty();
        };
    }

    /** A day that somebody set. */
    public static Term on(LocalDate due, LocalDate setOn) {
        return new Term(TermEvent.DAY, setOn, 0, Unit.SET, due);
    }

    /** The day that was set before a suspension stays when the case goes on. */
    public static Term resumed(LocalDate due, LocalDate on) {
        return new Term(TermEvent.RESUMPTION, on, 0, Unit.SET, due);
    }

    /** The counting of days, empty for months and for a day that was set. */
    public Optional<Deadline> deadline() {
        return switch (unit) {
            case WORKING_DAYS -> Optional.of(new Deadline(from, length, DayKind.WORKING, due));
            case CALENDAR_DAYS -> Optional.of(new Deadline(from, length, DayKind.CALENDAR, due));
            case MONTHS, DAY_OF_MONTH, END_OF_MONTH, DAYS_BEFORE, SAME_DAY, SET -> Optional.empty();
        };
    }
}
