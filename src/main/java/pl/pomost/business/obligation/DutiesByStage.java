package pl.pomost.business.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveWitness;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;

/**
 * What a move changes in what is owed: the duty of the stage that was left ends, that of the new one begins. With the first
 * tranche the visits become due; at the end of the road nothing is owed any more.
 */
@ApplicationScoped
public class DutiesByStage implements MoveWitness {

    @Inject
    Duties duties;

    @Inject
    Programmes programmes;

    DutiesByStage() {}

    @Override
    public void moved(Move move, CaseFile file, LocalDate day, @Nullable Term term) {
        var ends = file.stage().isEnd();
        duties.closeWhere(
                file,
                owed -> ends && !owed.kind().outlivesCase()
                        || owed.kind().followsStages() && !owed.kind().holdsAt(file.stage()));
        if (term != null) {
            ObligationKind.of(file.stage())
                    .filter(kind -> isNew(file, kind))
                    .ifPresent(kind -> duties.open(file, kind, term));
        }
        if (move == Move.BEGIN_SPENDING) {
            planVisits(file, day);
        }
    }

    private void planVisits(CaseFile file, LocalDate day) {
        var rules = programmes.rules(file.rulesVersion());
        duties.open(file, ObligationKind.VISIT_EARLY, Term.months(TermEvent.TRANSFER, day, rules.firstVisitMonths()));
        duties.open(file, ObligationKind.VISIT_LATE, Term.months(TermEvent.TRANSFER, day, rules.durabilityMonths()));
    }

    private boolean isNew(CaseFile file, ObligationKind kind) {
        return duties.open(file).stream().noneMatch(owed -> owed.kind() == kind);
    }
}
