package pl.pomost.records.register;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.RulesOfTerms;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.text.TermWords;
import pl.pomost.kernel.text.Wording;

/** Says how the last day of an obligation came about: how it was counted, and which rule says so. */
final class DueWords {

    private final WorkingCalendar calendar;
    private final TermWords terms;
    private final Wording wording;

    DueWords(WorkingCalendar calendar, Locale language) {
        this.calendar = calendar;
        this.terms = TermWords.in(language);
        this.wording = Wording.in(language);
    }

    String of(ObligationKind kind, Term term) {
        var counted = terms.explain(calendar, term);
        if (term.unit() == Term.Unit.SET && term.event() == TermEvent.DAY) {
            return counted;
        }
        var settings = RulesOfTerms.of(kind);
        if (settings.isEmpty()) {
            var basis = "obligation.basis." + kind;
            return wording.has(basis) ? counted + " " + wording.text(basis) : counted;
        }
        var names = settings.stream()
                .map(setting -> wording.text("rules." + setting.word()) + " (" + setting.word() + ")")
                .collect(Collectors.joining(", "));
        return counted + " " + wording.text("obligation.rule", Map.of("names", names));
    }
}
