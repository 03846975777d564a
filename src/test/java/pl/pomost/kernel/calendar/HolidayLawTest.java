package pl.pomost.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.pomost.given.FakeReferences;

/** domain.md 4.3, with the lines that the migration brings. */
class HolidayLawTest {

    private final Holidays holidays = FakeReferences.holidays();

    /** Year, Easter Monday, Corpus Christi. */
    @ParameterizedTest
    @CsvSource({
        "2009,--04-13,--06-11", "2010,--04-05,--06-03", "2011,--04-25,--06-23", "2012,--04-09,--06-07",
        "2013,--04-01,--05-30", "2014,--04-21,--06-19", "2015,--04-06,--06-04", "2016,--03-28,--05-26",
        "2017,--04-17,--06-15", "2018,--04-02,--05-31", "2019,--04-22,--06-20", "2020,--04-13,--06-11",
        "2021,--04-05,--06-03", "2022,--04-18,--06-16", "2023,--04-10,--06-08", "2024,--04-01,--05-30",
        "2025,--04-21,--06-19", "2026,--04-06,--06-04", "2027,--03-29,--05-27", "2028,--04-17,--06-15"
    })
    void movesTheFeastsWithEaster(int year, MonthDay easterMonday, MonthDay corpusChristi) {
        LocalDate monday = easterMonday.atYear(year);

        assertThat(Easter.sundayOf(year)).isEqualTo(monday.minusDays(1));
        assertThat(freeDays(monday.minusDays(2), corpusChristi.atYear(year).plusDays(1))
                        .filter(day -> day.getMonthValue() != 5 || day.getDayOfMonth() > 3))
                .containsExactly(monday.minusDays(1), monday, monday.plusDays(48), corpusChristi.atYear(year));
    }

    /** The extremes of the Gregorian Easter and the two exceptions of its rule. */
    @ParameterizedTest
    @ValueSource(strings = {"1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2000-04-23", "2038-04-25"})
    void findsEasterInUnusualYears(LocalDate easter) {
        assertThat(Easter.sundayOf(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void knowsAllDaysOfAYear() {
        assertThat(freeDays(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))
                        .map(LocalDate::toString))
                .containsExactly(
                        "2026-01-01",
                        "2026-01-06",
                        "2026-04-05",
                        "2026-04-06",
                        "2026-05-01",
                        "2026-05-03",
                        "2026-05-24",
                        "2026-06-04",
                        "2026-08-15",
                        "2026-11-01",
                        "2026-11-11",
                        "2026-12-24",
                        "2026-12-25",
                        "2026-12-26");
    }

    @ParameterizedTest
    @CsvSource({
        "2010-01-06,false",
        "2011-01-06,true",
        "2024-12-24,false",
        "2025-12-24,true",
        "2017-11-12,false",
        "2018-11-12,true",
        "2019-11-12,false",
        "1989-05-03,false",
        "1990-05-03,true"
    })
    void followsTheLawOfTheDay(LocalDate day, boolean free) {
        assertThat(holidays.isHoliday(day)).isEqualTo(free);
    }

    @ParameterizedTest
    @CsvSource({
        "01-06,true",
        "EASTER+60,true",
        "2018-11-12,true",
        "SATURDAY,true",
        "02-29,true",
        "13-01,false",
        "02-30,false",
        "2018-02-29,false",
        "EASTER-2,false",
        "EASTER,false",
        "'',false"
    })
    void isWrittenInFourWays(String when, boolean written) {
        assertThat(HolidayRule.isWritten(when)).isEqualTo(written);
    }

    @Test
    void endsWithItsLastDay() {
        var once = new HolidayLaw(List.of(new HolidayRule(
                "05-04", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), new Feast("Próba", "Trial"))));

        assertThat(once.isHoliday(LocalDate.of(2020, 5, 4))).isTrue();
        assertThat(once.isHoliday(LocalDate.of(2021, 5, 4))).isFalse();
        assertThat(once.movesFrom(LocalDate.of(2020, 5, 2))).isFalse();
    }

    private Stream<LocalDate> freeDays(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).filter(holidays::isHoliday);
    }
}
