package pl.pomost.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.given.FakeReferences;

/** Terms around movable feasts, counted a second time day by day from a written-out list of free days. */
class TermsByHandTest {

    /** Easter Monday and Corpus Christi of a wall calendar. */
    private static final Map<Integer, String> WALL_CALENDAR = Map.of(
            2010, "04-05 06-03",
            2011, "04-25 06-23",
            2012, "04-09 06-07",
            2013, "04-01 05-30",
            2016, "03-28 05-26",
            2017, "04-17 06-15",
            2018, "04-02 05-31",
            2024, "04-01 05-30",
            2025, "04-21 06-19",
            2026, "04-06 06-04");

    private final WorkingCalendar calendar = new WorkingCalendar(FakeReferences.holidays());

    /** Our own cases; each counted on a wall calendar. */
    @ParameterizedTest
    @CsvSource({
        "2026-04-02, 3, WORKING, 2026-04-08", // Friday, (weekend, Easter Monday), Tuesday, Wednesday
        "2025-04-17, 1, WORKING, 2025-04-18", // Good Friday is worked
        "2025-04-18, 1, WORKING, 2025-04-22",
        "2016-05-25, 2, WORKING, 2016-05-30", // Corpus Christi on Thursday, Friday, Monday
        "2018-11-09, 1, WORKING, 2018-11-13", // Sunday the 11th, Monday the 12th off once
        "2018-11-05, 7, CALENDAR, 2018-11-13",
        "2019-11-08, 1, WORKING, 2019-11-12", // an ordinary Monday the 11th
        "2010-01-05, 1, WORKING, 2010-01-06",
        "2011-01-05, 1, WORKING, 2011-01-07",
        "2010-12-23, 14, CALENDAR, 2011-01-07", // 6 January 2011 is the first one off
        "2009-12-23, 14, CALENDAR, 2010-01-06",
        "2024-12-23, 1, WORKING, 2024-12-24", // the last Wigilia that was worked
        "2025-12-23, 1, WORKING, 2025-12-29", // 24, 25, 26 and the weekend
        "2025-12-10, 14, CALENDAR, 2025-12-29",
        "2024-12-10, 14, CALENDAR, 2024-12-24",
        "2016-12-10, 14, CALENDAR, 2016-12-24", // a Saturday still ends a term
        "2017-01-07, 14, CALENDAR, 2017-01-23", // and does no more: Saturday the 21st
        "2026-05-21, 3, CALENDAR, 2026-05-25", // Whit Sunday
        "2013-04-28, 3, WORKING, 2013-05-02", // 29, 30, (1 May), 2
        "2013-04-28, 4, WORKING, 2013-05-06"
    })
    void endsWhereAWallCalendarSays(LocalDate event, int days, DayKind kind, LocalDate due) {
        assertThat(calendar.deadline(event, days, kind).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(ints = {2010, 2011, 2012, 2013, 2016, 2017, 2018, 2024, 2025, 2026})
    void countsEveryTermOfAYearAsDayByDay(int year) {
        var free = freeDays(year);
        // Terms that begin and end within the year, so that its list alone decides.
        var last = LocalDate.of(year, 11, 30);
        for (var event = LocalDate.of(year, 1, 1); event.isBefore(last); event = event.plusDays(1)) {
            for (int days = 1; days <= 15; days++) {
                assertThat(calendar.deadline(event, days, DayKind.WORKING).due())
                        .as("%s + %d working", event, days)
                        .isEqualTo(working(event, days, free));
                assertThat(calendar.deadline(event, days, DayKind.CALENDAR).due())
                        .as("%s + %d calendar", event, days)
                        .isEqualTo(calendarDays(event, days, free));
            }
        }
    }

    @Test
    void reallyHasEveryFreeDayOfTheList() {
        WALL_CALENDAR.keySet().forEach(year -> assertThat(freeDays(year))
                .hasSize(year < 2011 ? 10 : year == 2018 ? 12 : year < 2025 ? 11 : 12));
    }

    private static LocalDate working(LocalDate event, int days, Set<LocalDate> free) {
        var day = event;
        var counted = 0;
        while (counted < days) {
            day = day.plusDays(1);
            if (day.getDayOfWeek().getValue() < 6 && !free.contains(day)) {
                counted++;
            }
        }
        return day;
    }

    private static LocalDate calendarDays(LocalDate event, int days, Set<LocalDate> free) {
        var day = event;
        for (int i = 0; i < days; i++) {
            day = day.plusDays(1);
        }
        while (day.getDayOfWeek().getValue() == 7
                || free.contains(day)
                || day.getDayOfWeek().getValue() == 6 && day.getYear() >= 2017) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Without the two Sundays, which are free anyway. */
    private static Set<LocalDate> freeDays(int year) {
        var free = new HashSet<LocalDate>();
        for (var fixed : new String[] {"01-01", "05-01", "05-03", "08-15", "11-01", "11-11", "12-25", "12-26"}) {
            free.add(MonthDay.parse("--" + fixed).atYear(year));
        }
        for (var movable : WALL_CALENDAR.get(year).split(" ")) {
            free.add(MonthDay.parse("--" + movable).atYear(year));
        }
        if (year >= 2011) {
            free.add(LocalDate.of(year, 1, 6));
        }
        if (year >= 2025) {
            free.add(LocalDate.of(year, 12, 24));
        }
        if (year == 2018) {
            free.add(LocalDate.of(2018, 11, 12));
        }
        return free;
    }
}
