package pl.pomost.business.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Cooperative;
import pl.pomost.business.agreement.Cooperatives;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveWitness;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.casefile.StageTerm;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;

/**
 * Durability lasts so many months from the first day of activity. That is a time in which something goes on, so its end does not
 * move; the visit in its second half is something to be done by then, so its last day does.
 */
@ApplicationScoped
public class DurabilityTerm implements StageTerm, MoveWitness {

    @Inject
    Cooperatives cooperatives;

    @Inject
    Programmes programmes;

    @Inject
    Duties duties;

    @Inject
    WorkingCalendar calendar;

    DurabilityTerm() {}

    @Override
    public Stage stage() {
        return Stage.MONITORING;
    }

    @Override
    public Optional<Term> term(CaseFile file, LocalDate since) {
        return of(file);
    }

    /** Empty before the activity has begun. */
    public Optional<Term> of(CaseFile file) {
        return started(file).map(start -> Term.months(TermEvent.ACTIVITY, start, months(file)));
    }

    @Override
    public void moved(Move move, CaseFile file, LocalDate day, @Nullable Term term) {
        if (move == Move.BEGIN_SPENDING) {
            var visit = started(file)
                    .map(start -> Term.monthsToAct(calendar, TermEvent.ACTIVITY, start, months(file)))
                    .orElseGet(() -> Term.monthsToAct(calendar, TermEvent.TRANSFER, day, months(file)));
            duties.open(file, ObligationKind.VISIT_LATE, visit.notBefore(day));
        }
    }

    private Optional<LocalDate> started(CaseFile file) {
        return cooperatives.of(file.number()).flatMap(Cooperative::activityStartedOn);
    }

    private int months(CaseFile file) {
        return programmes.rules(file.rulesVersion()).monitoring().durabilityMonths();
    }
}
