package pl.pomost.records.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.pomost.business.basis.Bases;
import pl.pomost.business.basis.Basis;
import pl.pomost.business.basis.Mark;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.RulesOfTerms;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.Setting;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;

/**
 * Which of the settings behind a last day nobody has compared with their source in law yet, so that nobody takes a convention for
 * a term of the law. Made anew for every reading: it keeps what it has read.
 */
public final class TermMarks {

    private final Programmes programmes;
    private final Bases bases;
    private final Map<String, Known> versions = new HashMap<>();

    public TermMarks(Programmes programmes, Bases bases) {
        this.programmes = programmes;
        this.bases = bases;
    }

    /** A version of the rules and what its values rest on. */
    private record Known(SupportRules rules, List<Basis> bases) {

        boolean toBeConfirmed(Setting setting) {
            return Basis.of(bases, setting.name(), setting.written(rules))
                    .map(Basis::mark)
                    .orElse(Mark.UNSTATED)
                    .isToBeConfirmed();
        }
    }

    /**
     * The settings of a last day that are to be confirmed.
     *
     * @param rulesVersion version of the rules that the day was counted with
     * @return none where somebody wrote the day in, or the law itself sets it
     */
    public List<Setting> open(String rulesVersion, ObligationKind kind, Term.Unit unit, TermEvent event) {
        if (isWrittenIn(unit, event)) {
            return List.of();
        }
        return RulesOfTerms.of(kind).stream()
                .filter(versions.computeIfAbsent(rulesVersion, this::read)::toBeConfirmed)
                .toList();
    }

    /** Whether somebody wrote the day in, so that no rule counted it. */
    static boolean isWrittenIn(Term.Unit unit, TermEvent event) {
        return unit == Term.Unit.SET && event == TermEvent.DAY;
    }

    List<Setting> open(Due due) {
        return open(
                due.rulesVersion(), due.kind(), due.term().unit(), due.term().event());
    }

    private Known read(String version) {
        var rules = programmes.rules(version);
        return new Known(rules, bases.of(rules.code()));
    }
}
