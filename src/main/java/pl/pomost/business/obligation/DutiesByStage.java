package pl.pomost.business.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveWitness;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;

/**
 * What a move changes in what is owed: the duty of the stage that was left ends, that of the new one begins. With the first
 * tranche the spending and the first visit become due; the settlement ends the spending; at the end of the road nothing is owed any more.
 */
@ApplicationScoped
public class DutiesByStage implements MoveWitness {

    /** What the trail says of a term that a reversed move had opened. */
    private static final String WITHDRAWN = "Termin wycofany: czynność, która go otworzyła, cofnięto.";

    private static final Set<ObligationKind> OF_FIRST_MONEY =
            EnumSet.of(ObligationKind.SPEND_GRANT, ObligationKind.VISIT_EARLY, ObligationKind.VISIT_LATE);

    @Inject
    Duties duties;

    @Inject
    Programmes programmes;

    @Inject
    WorkingCalendar calendar;

    DutiesByStage() {}

    @Override
    public void moved(Move move, CaseFile file, LocalDate day, @Nullable Term term) {
        var ends = file.hasEnded();
        duties.closeWhere(
                file,
                owed -> ends && !owed.kind().outlivesCase()
                        || owed.kind().followsStages() && !owed.kind().holdsAt(file.stage())
                        || move == Move.SUBMIT_SETTLEMENT && owed.kind() == ObligationKind.SPEND_GRANT
                        || move == Move.UNDO_SPENDING && OF_FIRST_MONEY.contains(owed.kind()),
                move.isUndoing() ? WITHDRAWN : null);
        if (term != null) {
            ObligationKind.of(file.stage())
                    .filter(kind -> isNew(file, kind))
                    .ifPresent(kind -> duties.open(file, kind, term));
        }
        if (move == Move.BEGIN_SPENDING) {
            var rules = programmes.rules(file.rulesVersion());
            var spending = calendar.deadline(
                    day, rules.stages().spendingDays(), rules.dayKinds().spending());
            duties.open(file, ObligationKind.SPEND_GRANT, Term.of(TermEvent.TRANSFER, spending));
            var months = rules.monitoring().firstVisitMonths();
            duties.open(file, ObligationKind.VISIT_EARLY, Term.monthsToAct(calendar, TermEvent.TRANSFER, day, months));
        }
    }

    private boolean isNew(CaseFile file, ObligationKind kind) {
        return duties.open(file).stream().noneMatch(owed -> owed.kind() == kind);
    }
}
