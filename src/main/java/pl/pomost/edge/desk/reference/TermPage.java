package pl.pomost.edge.desk.reference;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.edge.desk.Language;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.text.Texts;
import pl.pomost.records.lookup.TermCalculator;

/** Counts a term and explains it. */
@Named
@ViewScoped
public class TermPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL = 5;

    @Inject
    TermCalculator calculator;

    @Inject
    Refusals refusals;

    @Inject
    Language language;

    private transient TermCalculator.@Nullable Term term;
    private @Nullable LocalDate from;
    private @Nullable Integer days = USUAL;
    private DayKind kind = DayKind.WORKING;
    private TermEvent event = TermEvent.RECEIPT;

    TermPage() {}

    public void count() {
        term = refusals.result(this::counted).orElse(null);
    }

    private TermCalculator.Term counted() {
        var check = new Check();
        check.required("from", from);
        check.range("days", days, 1, WorkingCalendar.LONGEST_TERM);
        check.orRefuse();
        return calculator.count(Objects.requireNonNull(from), Objects.requireNonNull(days), kind, event);
    }

    public TermCalculator.@Nullable Term getTerm() {
        return term;
    }

    public String getExplanation() {
        if (term == null) {
            return "";
        }
        return language.getLocale().equals(Texts.ENGLISH) ? term.explanationEn() : term.explanationPl();
    }

    public List<DayKind> getKinds() {
        return List.of(DayKind.values());
    }

    public List<TermEvent> getEvents() {
        return List.of(TermEvent.values());
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }

    public DayKind getKind() {
        return kind;
    }

    public void setKind(DayKind kind) {
        this.kind = kind;
    }

    public TermEvent getEvent() {
        return event;
    }

    public void setEvent(TermEvent event) {
        this.event = event;
    }
}
