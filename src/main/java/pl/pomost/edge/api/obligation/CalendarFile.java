package pl.pomost.edge.api.obligation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import pl.pomost.kernel.text.Wording;
import pl.pomost.records.register.CalendarEntry;

/** Writes a calendar of deadlines as iCalendar (RFC 5545): all-day entries that keep nobody busy, with their reminders. */
final class CalendarFile {

    /** How often a calendar program shall ask anew. */
    static final Duration FRESH = Duration.ofHours(1);

    /** A line has at most 75 octets; the writer counts letters, and Polish ones take two. */
    private static final int FOLDED = 36;

    private CalendarFile() {}

    static byte[] of(List<CalendarEntry> entries, Instant now, Locale language) {
        var words = Wording.in(language);
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Pomost//Pomost//" + language.getLanguage().toUpperCase(Locale.ROOT)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(new Name(words.text("calendar.name")));
        calendar.add(new XProperty("X-WR-CALNAME", words.text("calendar.name")));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), FRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", FRESH.toString()));
        entries.forEach(entry -> calendar.add(event(entry, now, words)));
        return written(calendar);
    }

    private static VEvent event(CalendarEntry entry, Instant now, Wording words) {
        var title = entry.about() + " · " + words.name(entry.kind());
        var event = new VEvent(new PropertyList(List.of(
                new Uid(entry.key() + "@pomost"),
                new DtStamp(now),
                new DtStart<>(entry.due()),
                new DtEnd<>(entry.due().plusDays(1)),
                new Summary(title),
                new Description(entry.explanation()),
                ImmutableTransp.TRANSPARENT)));
        entry.reminders().forEach(days -> event.add(alarm(days, title)));
        return event;
    }

    private static VAlarm alarm(int days, String title) {
        var alarm = new VAlarm(Period.ofDays(days));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(title));
        return alarm;
    }

    private static byte[] written(Calendar calendar) {
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false, FOLDED).output(calendar, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
