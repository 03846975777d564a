package pl.pomost.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that the counting of a term passed over.
 *
 * @param day   the day
 * @param feast the holiday, null for an ordinary Saturday or Sunday
 */
public record FreeDay(LocalDate day, @Nullable Feast feast) {

    /** Whether it would be free without any holiday. */
    public boolean isWeekend() {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
