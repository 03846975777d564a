package pl.pomost.kernel.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;

/**
 * The public holidays of Poland: Act of 18 January 1951 on days free from work, with its changes in force since 1990.
 * A holiday at a weekend brings no substitute day into the counting of terms.
 *
 * <p>Epiphany is free since 2011, Christmas Eve since 2025; 12 November 2018 was free once, by an act of its own.
 */
public final class PolishHolidays implements Holidays {

    private static final Map<MonthDay, Integer> FREE_SINCE_YEAR = Map.of(
            MonthDay.of(1, 1), 1990,
            MonthDay.of(1, 6), 2011,
            MonthDay.of(5, 1), 1990,
            MonthDay.of(5, 3), 1990,
            MonthDay.of(8, 15), 1990,
            MonthDay.of(11, 1), 1990,
            MonthDay.of(11, 11), 1990,
            MonthDay.of(12, 24), 2025,
            MonthDay.of(12, 25), 1990,
            MonthDay.of(12, 26), 1990);

    /** Easter Sunday, Easter Monday, Pentecost, Corpus Christi. */
    private static final Set<Long> DAYS_AFTER_EASTER = Set.of(0L, 1L, 49L, 60L);

    private static final LocalDate CENTENARY_OF_INDEPENDENCE = LocalDate.of(2018, 11, 12);

    @Override
    public boolean isHoliday(LocalDate day) {
        return isFixed(day) || isMovable(day) || day.equals(CENTENARY_OF_INDEPENDENCE);
    }

    private static boolean isFixed(LocalDate day) {
        return day.getYear() >= FREE_SINCE_YEAR.getOrDefault(MonthDay.from(day), Integer.MAX_VALUE);
    }

    private static boolean isMovable(LocalDate day) {
        return DAYS_AFTER_EASTER.contains(ChronoUnit.DAYS.between(easterSunday(day.getYear()), day));
    }

    /**
     * Easter Sunday by the anonymous Gregorian algorithm as Meeus prints it (Astronomical Algorithms, chapter 8); the
     * letters are his, so that the two can be laid side by side.
     *
     * @param year a Gregorian year, 1583 or later
     * @return the Sunday
     */
    public static LocalDate easterSunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(year, n / 31, n % 31 + 1);
    }
}
