package pl.pomost.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.given.FakeReferences;
import pl.pomost.kernel.text.TermWords;
import pl.pomost.kernel.text.Texts;

/**
 * Terms around movable and changed feasts in every year from 2009 to 2035 (domain.md 3.9 and 4.3). The file was counted by
 * another program: Easter by Gauss, the law written down once more.
 */
class WorkedTermsTest {

    private final WorkingCalendar calendar = new WorkingCalendar(FakeReferences.holidays());

    @ParameterizedTest(name = "{4}: {0} + {1} {2} is {3}")
    @CsvFileSource(resources = "/golden-terms.csv")
    void endsWhereTheOtherCountingEnds(LocalDate event, int days, DayKind kind, LocalDate due, String about) {
        assertThat(calendar.deadline(event, days, kind).due()).as(about).isEqualTo(due);
    }

    /** Counted by hand; each line says what the sentence must name. */
    @ParameterizedTest
    @CsvSource({
        "2011-01-05,2,WORKING,2011-01-10,6 stycznia jest święto",
        "2018-11-09,1,WORKING,2018-11-13,12 listopada jest święto",
        "2024-12-23,2,WORKING,2024-12-27,25 grudnia",
        "2025-12-23,2,WORKING,2025-12-30,24 grudnia",
        "2013-05-29,1,WORKING,2013-05-31,30 maja jest święto",
        "2017-12-02,14,CALENDAR,2017-12-18,16 grudnia 2017",
        "2035-05-03,21,CALENDAR,2035-05-25,24 maja 2035"
    })
    void namesTheDaysThatItPassedOver(LocalDate event, int days, DayKind kind, LocalDate due, String named) {
        assertThat(calendar.deadline(event, days, kind).due()).isEqualTo(due);
        assertThat(said(event, days, kind)).contains(named);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-01-05,2,WORKING,2010-01-07,stycznia jest",
        "2024-12-23,1,WORKING,2024-12-24,święto",
        "2016-12-03,14,CALENDAR,2016-12-17,sobota jest"
    })
    void namesNoDayThatTheLawOfThatTimeCounted(LocalDate event, int days, DayKind kind, LocalDate due, String unsaid) {
        assertThat(calendar.deadline(event, days, kind).due()).isEqualTo(due);
        assertThat(said(event, days, kind)).doesNotContain(unsaid);
    }

    private String said(LocalDate event, int days, DayKind kind) {
        var term = Term.of(TermEvent.RECEIPT, calendar.deadline(event, days, kind));
        return TermWords.in(Texts.POLISH).explain(calendar, term);
    }
}
