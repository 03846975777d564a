package pl.pomost.records.lookup;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.Deadline;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.text.TermWords;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** Counts a term with the holidays of the table and explains it; nothing is kept. */
@Reading
@Requires(Permission.READ_PROGRAMMES)
public class TermCalculator {

    @Inject
    WorkingCalendar calendar;

    TermCalculator() {}

    /**
     * A free day that the counting passed over.
     *
     * @param holidayPl name of the holiday, null for an ordinary Saturday or Sunday
     */
    public record PassedDay(
            LocalDate day,
            @Nullable String holidayPl,
            @Nullable String holidayEn) {}

    /**
     * A counted term.
     *
     * @param from day of the event, not counted
     * @param due  last day in time
     */
    public record Term(
            LocalDate from,
            int days,
            DayKind kind,
            TermEvent event,
            LocalDate due,
            List<PassedDay> passedOver,
            String explanationPl,
            String explanationEn) {}

    /** @param days 1 to {@link WorkingCalendar#LONGEST_TERM} */
    public Term count(LocalDate from, int days, DayKind kind, TermEvent event) {
        var term = calendar.deadline(from, days, kind);
        return new Term(
                from,
                days,
                kind,
                event,
                term.due(),
                passedOver(term),
                TermWords.in(Texts.POLISH).explain(calendar, term, event),
                TermWords.in(Texts.ENGLISH).explain(calendar, term, event));
    }

    private List<PassedDay> passedOver(Deadline term) {
        return calendar.passedOver(term).stream()
                .map(free -> free.feast() == null
                        ? new PassedDay(free.day(), null, null)
                        : new PassedDay(
                                free.day(), free.feast().namePl(), free.feast().nameEn()))
                .toList();
    }
}
