package pl.pomost.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.given.FakeReferences;

/** The test vectors of domain.md 4.3 and properties of every day from 2009 to 2035. */
class WorkingCalendarTest {

    private final WorkingCalendar calendar = new WorkingCalendar(FakeReferences.holidays());

    @ParameterizedTest
    @CsvSource({
        "2026-12-21,2026-12-30",
        "2024-12-20,2024-12-31",
        "2026-04-30,2026-05-08",
        "2010-01-04,2010-01-11",
        "2011-01-04,2011-01-12",
        "2026-05-29,2026-06-08",
        "2018-11-08,2018-11-16"
    })
    void countsFiveWorkingDaysAfterTheEvent(LocalDate event, LocalDate due) {
        assertThat(calendar.addWorkingDays(event, 5)).isEqualTo(due);
        assertThat(calendar.deadline(event, 5, DayKind.WORKING))
                .isEqualTo(new Deadline(event, 5, DayKind.WORKING, due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26,30,2026-12-28",
        "2026-12-11,14,2026-12-28",
        "2026-11-27,14,2026-12-11",
        "2013-09-02,30,2013-10-02"
    })
    void countsCalendarDaysAndMovesTheEnd(LocalDate event, int days, LocalDate due) {
        assertThat(calendar.addCalendarDays(event, days)).isEqualTo(due);
        assertThat(calendar.deadline(event, days, DayKind.CALENDAR))
                .isEqualTo(new Deadline(event, days, DayKind.CALENDAR, due));
    }

    /** A Saturday became a reason to move on 1 January 2017; a Sunday and a holiday always were. */
    @ParameterizedTest
    @CsvSource({
        "2016-12-17,2016-12-17",
        "2016-12-31,2016-12-31",
        "2017-01-01,2017-01-02",
        "2017-01-07,2017-01-09",
        "2016-11-11,2016-11-12",
        "2026-12-24,2026-12-28",
        "2016-12-18,2016-12-19",
        "2026-06-05,2026-06-05"
    })
    void endsATermByTheLawOfItsEnd(LocalDate counted, LocalDate due) {
        assertThat(calendar.endOfTerm(counted)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-03,true",
        "2026-06-04,false",
        "2026-06-05,true",
        "2026-06-06,false",
        "2026-06-07,false",
        "2010-01-06,true",
        "2016-12-17,false"
    })
    void worksFromMondayToFridayExceptHolidays(LocalDate day, boolean working) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(working);
    }

    @ParameterizedTest
    @EnumSource
    void refusesTermsOutsideItsBounds(DayKind kind) {
        LocalDate event = LocalDate.of(2026, 6, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> calendar.deadline(event, 0, kind));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.deadline(event, WorkingCalendar.LONGEST_TERM + 1, kind));
        assertThat(calendar.deadline(event, WorkingCalendar.LONGEST_TERM, kind).due())
                .isAfter(event);
    }

    @Test
    void asksTheHolidaysItWasGiven() {
        LocalDate monday = LocalDate.of(2026, 6, 1);
        WorkingCalendar strike = new WorkingCalendar(
                day -> day.equals(monday.plusDays(1)) ? Optional.of(new Feast("Strajk", "Strike")) : Optional.empty());

        assertThat(strike.addWorkingDays(monday, 1)).isEqualTo(monday.plusDays(2));
    }

    /** Issue 3: a term of working days never ends on a day off, and holds exactly its number of working days. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 10, 15, 20})
    void endsATermOfWorkingDaysOnAWorkingDay(int days) {
        assertThat(everyDay()).allSatisfy(event -> {
            var due = calendar.addWorkingDays(event, days);
            assertThat(calendar.isWorkingDay(due)).isTrue();
            assertThat(event.plusDays(1)
                            .datesUntil(due.plusDays(1))
                            .filter(calendar::isWorkingDay)
                            .count())
                    .isEqualTo(days);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 14, 30, 60})
    void endsATermOfCalendarDaysOnTheFirstDayThatTheLawAllows(int days) {
        assertThat(everyDay()).allSatisfy(event -> {
            var counted = event.plusDays(days);
            var due = calendar.addCalendarDays(event, days);
            assertThat(due).isAfterOrEqualTo(counted);
            assertThat(mayEnd(due)).isTrue();
            assertThat(counted.datesUntil(due).anyMatch(this::mayEnd)).isFalse();
        });
    }

    @Test
    void namesWhatItPassedOver() {
        var term = calendar.deadline(LocalDate.of(2026, 12, 21), 5, DayKind.WORKING);

        assertThat(calendar.passedOver(term))
                .extracting(free -> free.day().getDayOfMonth()
                        + (free.feast() == null ? "" : " " + free.feast().nameEn()))
                .containsExactly("24 Christmas Eve", "25 Christmas Day", "26 Second Day of Christmas", "27");
    }

    private boolean mayEnd(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !calendar.holidays().isHoliday(day)
                && (day.getDayOfWeek() != DayOfWeek.SATURDAY || day.getYear() < 2017);
    }

    private static Stream<LocalDate> everyDay() {
        return LocalDate.of(2009, 1, 1).datesUntil(LocalDate.of(2036, 1, 1));
    }
}
