package pl.pomost.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import pl.pomost.given.FakeReferences;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;

/** The explanation that issue 3, point 11 asks for. */
class TermWordsTest {

    private final WorkingCalendar calendar = new WorkingCalendar(FakeReferences.holidays());

    @Test
    void namesTheHolidayThatItPassedOver() {
        assertThat(pl("2011-01-04", 5, DayKind.WORKING, TermEvent.RECEIPT))
                .isEqualTo("5\u00a0dni roboczych od dnia następującego po doręczeniu 4 stycznia 2011;"
                        + " 6 stycznia jest święto (Trzech Króli); soboty i niedziele się nie liczą."
                        + " Termin upływa 12 stycznia 2011 (środa).");
        assertThat(en("2011-01-04", 5, DayKind.WORKING, TermEvent.RECEIPT))
                .isEqualTo("5\u00a0working days from the day after receipt on 4 January 2011;"
                        + " 6 January is a holiday (Epiphany); Saturdays and Sundays do not count."
                        + " The term ends on 12 January 2011 (Wednesday).");
    }

    @Test
    void listsSeveralHolidays() {
        assertThat(pl("2026-12-21", 5, DayKind.WORKING, TermEvent.DAY))
                .contains("po dniu 21 grudnia 2026; święta: 24 grudnia (Wigilia Bożego Narodzenia),"
                        + " 25 grudnia (pierwszy dzień Bożego Narodzenia); soboty i niedziele się nie liczą.")
                .endsWith("Termin upływa 30 grudnia 2026 (środa).");
    }

    @Test
    void saysNothingOfDaysThatWereNotInTheWay() {
        assertThat(pl("2026-11-23", 3, DayKind.WORKING, TermEvent.SUBMISSION))
                .isEqualTo("3\u00a0dni robocze od dnia następującego po złożeniu 23 listopada 2026."
                        + " Termin upływa 26 listopada 2026 (czwartek).");
    }

    @Test
    void saysWhyACalendarTermMoved() {
        assertThat(pl("2026-11-26", 30, DayKind.CALENDAR, TermEvent.SIGNING))
                .contains(
                        "30\u00a0dni kalendarzowych",
                        "koniec wypada 26 grudnia 2026,"
                                + " a to święto (drugi dzień Bożego Narodzenia), więc termin przechodzi")
                .endsWith("Termin upływa 28 grudnia 2026 (poniedziałek).");
        assertThat(en("2017-01-06", 1, DayKind.CALENDAR, TermEvent.DAY))
                .contains("1\u00a0calendar day from the day after 6 January 2017", "7 January 2017, Saturday")
                .endsWith("9 January 2017 (Monday).");
        assertThat(pl("2016-12-16", 1, DayKind.CALENDAR, TermEvent.DAY)).endsWith("17 grudnia 2016 (sobota).");
    }

    private String pl(String from, int days, DayKind kind, TermEvent event) {
        return explained(Texts.POLISH, from, days, kind, event);
    }

    private String en(String from, int days, DayKind kind, TermEvent event) {
        return explained(Texts.ENGLISH, from, days, kind, event);
    }

    private String explained(Locale language, String from, int days, DayKind kind, TermEvent event) {
        return TermWords.in(language).explain(calendar, calendar.deadline(LocalDate.parse(from), days, kind), event);
    }
}
