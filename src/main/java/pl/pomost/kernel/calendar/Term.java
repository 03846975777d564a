package pl.pomost.kernel.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A last day with what it was counted from, so that it can be explained later, whatever the law says by then.
 *
 * @param event  what began the term
 * @param from   day of the event, not counted
 * @param length how many of the unit; 0 for a day that was simply set
 * @param unit   what was counted
 * @param due    last day in time
 */
public record Term(TermEvent event, LocalDate from, int length, Unit unit, LocalDate due) {

    /** What a term is counted in. */
    public enum Unit {
        WORKING_DAYS,
        CALENDAR_DAYS,
        MONTHS,
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

    /** A period of whole months that ends on the day of the same number, or the last day of a shorter month. */
    public static Term months(TermEvent event, LocalDate from, int months) {
        return new Term(event, from, months, Unit.MONTHS, from.plusMonths(months));
    }

    /** A day that somebody set. */
    public static Term on(LocalDate due, LocalDate setOn) {
        return new Term(TermEvent.DAY, setOn, 0, Unit.SET, due);
    }

    /** The counting of days, empty for months and for a day that was set. */
    public Optional<Deadline> deadline() {
        return switch (unit) {
            case WORKING_DAYS -> Optional.of(new Deadline(from, length, DayKind.WORKING, due));
            case CALENDAR_DAYS -> Optional.of(new Deadline(from, length, DayKind.CALENDAR, due));
            case MONTHS, SET -> Optional.empty();
        };
    }
}
