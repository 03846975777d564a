package pl.pomost.records.publication;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A date as far as it is known: a year, a month of a year, or a day. What is not known is never filled in.
 *
 * @param year  the year
 * @param month the month from 1 to 12, or null when it is not known
 * @param day   the day of the month, or null when it is not known
 */
public record KnownDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    private static final String DAY = "d MMMM uuuu";
    /** The month stands alone: "luty 2007", not "lutego 2007". */
    private static final String MONTH = "LLLL uuuu";

    public KnownDate {
        if (month == null && day != null) {
            throw new IllegalArgumentException("A day needs its month");
        }
    }

    /** As a reader of the language writes it: "2006", "luty 2007", "1 września 2009". */
    public String in(Locale language) {
        if (month == null) {
            return String.valueOf(year);
        }
        return day == null
                ? DateTimeFormatter.ofPattern(MONTH, language).format(YearMonth.of(year, month))
                : DateTimeFormatter.ofPattern(DAY, language).format(LocalDate.of(year, month, day));
    }

    /** As machines read it in the {@code datetime} of a page: "2006", "2007-02", "2009-09-01". */
    public String plain() {
        if (month == null) {
            return String.valueOf(year);
        }
        return day == null
                ? YearMonth.of(year, month).toString()
                : LocalDate.of(year, month, day).toString();
    }

    /** The first day that it can mean, for drawing only. */
    public LocalDate earliest() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day that it can mean, for drawing only. */
    public LocalDate latest() {
        return day == null
                ? YearMonth.of(year, month == null ? 12 : month).atEndOfMonth()
                : LocalDate.of(year, month == null ? 12 : month, day);
    }
}
