package pl.pomost.business.annex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.casefile.StageDeadlines;
import pl.pomost.business.casefile.StageTerm;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.WorkingCalendar;

/** The settlement is handed in so many days after the last day of spending, as the agreement says. */
@ApplicationScoped
public class SettlementTerm implements StageTerm {

    @Inject
    SpendingTerms spending;

    @Inject
    Programmes programmes;

    @Inject
    WorkingCalendar calendar;

    SettlementTerm() {}

    @Override
    public Stage stage() {
        return Stage.SPENDING;
    }

    @Override
    public Optional<Term> term(CaseFile file, LocalDate since) {
        return Optional.of(of(file));
    }

    /** As the last day of spending stands now. */
    public Term of(CaseFile file) {
        var rules = programmes.rules(file.rulesVersion());
        return StageDeadlines.settlement(calendar, rules, spending.days(file).to());
    }
}
