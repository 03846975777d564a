package pl.pomost.kernel.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of the law on days free from work.
 *
 * @param when  {@code 01-06}: that day of every year; {@code EASTER+60}: so many days after Easter Sunday;
 *              {@code 2018-11-12}: that day once; {@code SATURDAY}: no holiday, but a term does not end on a Saturday
 * @param from  first day on which the line holds
 * @param until last day on which it holds, null while it is in force
 * @param feast name of the holiday
 */
public record HolidayRule(
        String when, LocalDate from, @Nullable LocalDate until, Feast feast) {

    /** How the line is written that moves terms away from Saturdays. */
    public static final String SATURDAY = "SATURDAY";

    private static final Pattern YEARLY = Pattern.compile("(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    private static final Pattern MOVABLE = Pattern.compile("EASTER\\+(\\d{1,2})");
    private static final Pattern ONCE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** Whether a line can be written like this. */
    public static boolean isWritten(String when) {
        return SATURDAY.equals(when)
                || MOVABLE.matcher(when).matches()
                || YEARLY.matcher(when).matches() && exists("2000-" + when)
                || ONCE.matcher(when).matches() && exists(when);
    }

    /** The day that this line makes free in a year. */
    public Optional<LocalDate> inYear(int year) {
        return Optional.ofNullable(dayIn(year)).filter(this::holdsOn);
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    boolean isAboutSaturdays() {
        return SATURDAY.equals(when);
    }

    private @Nullable LocalDate dayIn(int year) {
        var movable = MOVABLE.matcher(when);
        if (movable.matches()) {
            return Easter.sundayOf(year).plusDays(Long.parseLong(movable.group(1)));
        }
        if (ONCE.matcher(when).matches()) {
            var once = LocalDate.parse(when);
            return once.getYear() == year ? once : null;
        }
        var yearly = YEARLY.matcher(when).matches() ? MonthDay.parse("--" + when) : null;
        return yearly != null && yearly.isValidYear(year) ? yearly.atYear(year) : null;
    }

    private static boolean exists(String date) {
        try {
            LocalDate.parse(date);
            return true;
        } catch (java.time.format.DateTimeParseException none) {
            return false;
        }
    }
}
