package pl.pomost.edge.api.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.kernel.text.Texts;
import pl.pomost.records.register.CalendarEntry;

/** The calendar file is read back by a reader of the standard, in both languages. */
class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-29T09:00:00Z");
    private static final CalendarEntry SETTLE = new CalendarEntry(
            "GR-2026-0005-3",
            "GR-2026-0005",
            ObligationKind.SETTLE_GRANT,
            LocalDate.of(2026, 12, 28),
            "30 dni od dnia następującego po przekazaniu środków 26 listopada 2026; 26 grudnia jest święto, zażółć, gęślą jaźń.",
            List.of(-14, -7, -1, 1));

    @Test
    void writesAllDayEntriesWithTheRemindersOfTheRules() throws Exception {
        var event = read(Texts.POLISH).<VEvent>getComponents("VEVENT").get(0);

        assertThat(text(event, Property.SUMMARY)).isEqualTo("GR-2026-0005 · Wydatkowanie i rozliczenie dotacji");
        assertThat(text(event, Property.DTSTART)).isEqualTo("20261228");
        assertThat(text(event, Property.DTEND)).isEqualTo("20261229");
        assertThat(text(event, Property.TRANSP)).isEqualTo("TRANSPARENT");
        assertThat(text(event, Property.UID)).isEqualTo("GR-2026-0005-3@pomost");
        assertThat(text(event, Property.DESCRIPTION)).isEqualTo(SETTLE.explanation());
        assertThat(event.getAlarms())
                .extracting(alarm -> alarm.getRequiredProperty(Property.TRIGGER).getValue())
                .containsExactly("-P2W", "-P1W", "-P1D", "P1D");
        assertThat(event.validate().hasErrors()).isFalse();
    }

    @Test
    void tellsHowOftenToAskAnew() throws Exception {
        var calendar = read(Texts.ENGLISH);

        assertThat(calendar.getRequiredProperty("REFRESH-INTERVAL").getValue()).isEqualTo("PT1H");
        assertThat(calendar.getRequiredProperty("X-PUBLISHED-TTL").getValue()).isEqualTo("PT1H");
        assertThat(calendar.getRequiredProperty("X-WR-CALNAME").getValue()).isEqualTo("Pomost – deadlines");
        assertThat(text(calendar.<VEvent>getComponents("VEVENT").get(0), Property.SUMMARY))
                .startsWith("GR-2026-0005 · ")
                .isNotEqualTo("GR-2026-0005 · Wydatkowanie i rozliczenie dotacji");
        assertThat(calendar.validate().getEntries()).isEmpty();
    }

    @Test
    void breaksLongLinesAsTheStandardAsks() {
        var text = new String(CalendarFile.of(List.of(SETTLE), NOW, Texts.POLISH), StandardCharsets.UTF_8);

        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void writesACalendarWithoutEntriesToo() throws Exception {
        var bytes = CalendarFile.of(List.of(), NOW, Texts.POLISH);

        assertThat(parsed(bytes).getComponents("VEVENT")).isEmpty();
    }

    private static Calendar read(Locale language) throws IOException, ParserException {
        return parsed(CalendarFile.of(List.of(SETTLE), NOW, language));
    }

    private static Calendar parsed(byte[] bytes) throws IOException, ParserException {
        return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    }

    private static String text(VEvent event, String name) {
        return event.getRequiredProperty(name).getValue();
    }
}
