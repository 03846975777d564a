package pl.pomost.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import pl.pomost.given.FakeReferences;

/** What holds for terms of any length that begin on any day from 2009 to 2035 (domain.md 3.9 and 4.3). */
class DeadlinePropertiesTest {

    private final Holidays holidays = FakeReferences.holidays();
    private final WorkingCalendar calendar = new WorkingCalendar(holidays);

    @Property
    void endsNoWorkingTermOnADayOff(@ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 60) int days) {
        var due = calendar.deadline(event, days, DayKind.WORKING).due();

        assertThat(isOff(due)).isFalse();
        var counted = event.plusDays(1)
                .datesUntil(due.plusDays(1))
                .filter(day -> !isOff(day))
                .count();
        assertThat(counted)
                .as("so many working days, the day of the event not counted")
                .isEqualTo(days);
    }

    @Property
    void endsNoCalendarTermOnASundayOrAHolidayAndMovesItNoFurtherThanNeeded(
            @ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 400) int days) {
        var due = calendar.deadline(event, days, DayKind.CALENDAR).due();

        assertThat(due.getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
        assertThat(holidays.on(due)).isEmpty();
        assertThat(event.plusDays(days).datesUntil(due))
                .as("every day passed over is one on which no term ends")
                .allMatch(day -> isOff(day));
        if (due.getYear() >= 2017) {
            assertThat(due.getDayOfWeek()).isNotEqualTo(DayOfWeek.SATURDAY);
        }
    }

    @Property
    void endsALongerTermNotEarlier(
            @ForAll("days") LocalDate event, @ForAll @IntRange(min = 1, max = 60) int days, @ForAll DayKind kind) {
        assertThat(calendar.deadline(event, days + 1, kind).due())
                .isAfterOrEqualTo(calendar.deadline(event, days, kind).due());
        assertThat(calendar.deadline(event.plusDays(1), days, kind).due())
                .isAfterOrEqualTo(calendar.deadline(event, days, kind).due());
    }

    private boolean isOff(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || holidays.on(day).isPresent();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        var first = LocalDate.of(2009, 1, 1);
        return Arbitraries.longs()
                .between(0, first.until(LocalDate.of(2035, 12, 31), java.time.temporal.ChronoUnit.DAYS))
                .map(first::plusDays);
    }
}
