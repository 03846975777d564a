package pl.pomost.kernel.calendar;

import java.time.LocalDate;

/** When Easter is. */
public final class Easter {

    private Easter() {}

    /**
     * Easter Sunday by the anonymous Gregorian algorithm as Meeus prints it (Astronomical Algorithms, chapter 8); the
     * letters are his, so that the two can be laid side by side.
     *
     * @param year a Gregorian year, 1583 or later
     * @return the Sunday
     */
    public static LocalDate sundayOf(int year) {
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
