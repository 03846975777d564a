package pl.pomost.records.register;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.RulesOfTerms;
import pl.pomost.business.programme.Setting;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.text.TermWords;
import pl.pomost.kernel.text.Wording;

/** Says how the last day of an obligation came about: how it was counted, and which rule says so. */
public final class DueWords {

    private final WorkingCalendar calendar;
    private final TermWords terms;
    private final Wording wording;

    public DueWords(WorkingCalendar calendar, Locale language) {
        this.calendar = calendar;
        this.terms = TermWords.in(language);
        this.wording = Wording.in(language);
    }

    /** How the last day came about. @param open settings of the day that are to be confirmed */
    public String of(ObligationKind kind, Term term, List<Setting> open) {
        var counted = terms.explain(calendar, term);
        if (TermMarks.isWrittenIn(term.unit(), term.event())) {
            return counted;
        }
        var settings = RulesOfTerms.of(kind);
        if (settings.isEmpty()) {
            var basis = "obligation.basis." + kind;
            return wording.has(basis) ? counted + " " + wording.text(basis) : counted;
        }
        var names = settings.stream()
                .map(setting -> named(setting, open.contains(setting)))
                .collect(Collectors.joining(", "));
        return counted + " " + wording.text("obligation.rule", Map.of("names", names));
    }

    private String named(Setting setting, boolean open) {
        var mark = open ? ", " + wording.text("reference.toBeConfirmed") : "";
        return wording.text("rules." + setting.word()) + " (" + setting.word() + mark + ")";
    }
}
