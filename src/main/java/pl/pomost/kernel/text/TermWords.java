package pl.pomost.kernel.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.Deadline;
import pl.pomost.kernel.calendar.FreeDay;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;

/** Explains a term in words: what was counted from when, which days were passed over and why, and when it ends. */
public final class TermWords {

    private final Wording wording;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayAndYear;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter month;

    private TermWords(Wording wording) {
        this.wording = wording;
        Locale locale = wording.locale();
        day = DateTimeFormatter.ofPattern("d MMMM", locale);
        dayAndYear = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
        weekday = DateTimeFormatter.ofPattern("EEEE", locale);
        month = DateTimeFormatter.ofPattern("LLLL yyyy", locale);
    }

    public static TermWords in(Locale locale) {
        return new TermWords(Wording.in(locale));
    }

    /**
     * One sentence, or two: "5 dni roboczych od dnia następującego po doręczeniu 4 stycznia 2011; 6 stycznia jest święto
     * (Trzech Króli); soboty i niedziele się nie liczą. Termin upływa 12 stycznia 2011 (środa)."
     *
     * @param calendar the calendar that the term was counted with
     * @param term     the term
     * @param event    what happened on the day that it is counted from
     */
    public String explain(WorkingCalendar calendar, Deadline term, TermEvent event) {
        var parts = new ArrayList<String>();
        var after = wording.text("term.after." + event, Map.of("from", dayAndYear.format(term.from())));
        var days = wording.count(term.days(), "term.days." + term.kind());
        parts.add(wording.text("term.counted", Map.of("days", days, "after", after)));
        parts.addAll(passedOver(term, calendar.passedOver(term)));
        return String.join("; ", parts) + ". " + ends(term.due());
    }

    /**
     * The same for a term of any unit: "12 miesięcy po początku etapu 5 maja 2026. Termin upływa 5 maja 2027 (środa)."
     *
     * @param calendar the calendar that a term of days was counted with
     */
    public String explain(WorkingCalendar calendar, Term term) {
        return term.deadline()
                .map(days -> explain(calendar, days, term.event()))
                .orElseGet(() -> notOfDays(calendar, term) + ". " + ends(term.due()));
    }

    private String notOfDays(WorkingCalendar calendar, Term term) {
        var counted = sentence(wording.text("term.of." + term.unit(), figures(term)));
        return term.counted()
                .filter(day -> day.isBefore(term.due()))
                .map(day -> counted + "; " + later(calendar, day, term))
                .orElse(counted);
    }

    private Map<String, Object> figures(Term term) {
        var from = Map.of("from", dayAndYear.format(term.from()));
        var event = term.event();
        return switch (term.unit()) {
            case MONTHS ->
                Map.of(
                        "months", wording.count(term.length(), "term.months"),
                        "after", wording.text("term.after." + event, from));
            case DAYS_BEFORE ->
                Map.of(
                        "days", wording.count(term.length(), "term.days." + DayKind.CALENDAR),
                        "before", wording.text("term.before." + event, from));
            case SET -> Map.of("why", wording.text("term.set." + event, from));
            case SAME_DAY -> Map.of("event", wording.text("term.on." + event, from));
            default -> Map.of("number", term.length(), "month", month.format(term.from()));
        };
    }

    /** Why the end is later than counted: it moved, or the duty arose only after it. */
    private String later(WorkingCalendar calendar, LocalDate counted, Term term) {
        return calendar.endOfTerm(counted).equals(term.due())
                ? moved(calendar.freeDay(counted))
                : wording.text("term.arose", Map.of("due", dayAndYear.format(term.due())));
    }

    private String ends(LocalDate due) {
        return wording.text("term.ends", Map.of("due", dayAndYear.format(due), "weekday", weekday.format(due)));
    }

    private List<String> passedOver(Deadline term, List<FreeDay> free) {
        if (term.kind() == DayKind.CALENDAR) {
            return free.isEmpty() ? List.of() : List.of(moved(free.get(0)));
        }
        var parts = new ArrayList<String>();
        var feasts = free.stream().filter(each -> !each.isWeekend()).toList();
        if (feasts.size() == 1) {
            var only = feasts.get(0);
            parts.add(wording.text("term.feast", Map.of("day", day.format(only.day()), "name", name(only))));
        } else if (!feasts.isEmpty()) {
            var list = feasts.stream()
                    .map(each -> day.format(each.day()) + " (" + name(each) + ")")
                    .collect(Collectors.joining(", "));
            parts.add(wording.text("term.feasts", Map.of("list", list)));
        }
        if (feasts.size() < free.size()) {
            parts.add(wording.text("term.weekends"));
        }
        return parts;
    }

    private String moved(FreeDay first) {
        var why = first.feast() == null
                ? weekday.format(first.day())
                : wording.text("term.moved.feast", Map.of("name", name(first)));
        return wording.text("term.moved", Map.of("counted", written(first.day()), "why", why));
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private String written(LocalDate date) {
        return dayAndYear.format(date);
    }

    private String name(FreeDay free) {
        return free.feast() == null ? "" : free.feast().name(wording.locale());
    }
}
