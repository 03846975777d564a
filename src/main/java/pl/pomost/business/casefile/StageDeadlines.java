package pl.pomost.business.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;

/** By when the next move is due in each stage, counted with the rules of the case from the day after the stage began. */
@ApplicationScoped
public class StageDeadlines {

    /** Stages that go on with the term of the stage before. */
    private static final Set<Stage> GOING_ON = EnumSet.of(Stage.THIRD_ASSESSMENT, Stage.REGISTRATION);

    @Inject
    Programmes programmes;

    @Inject
    WorkingCalendar calendar;

    StageDeadlines() {}

    /** Whether the term of the stage before runs on here. */
    public boolean goesOn(Stage stage) {
        return GOING_ON.contains(stage);
    }

    /** The term for the next move, or null where the programme sets none. */
    public @Nullable Term termIn(Stage stage, CaseFile file, LocalDate since) {
        var rules = programmes.rules(file.rulesVersion());
        var kinds = rules.dayKinds();
        return switch (stage) {
            case SUBMITTED, FORMAL_ASSESSMENT -> term(since, rules.formalDays(), kinds.formal());
            case FORMAL_CORRECTION, SETTLEMENT_CORRECTION -> term(since, rules.correctionDays(), kinds.correction());
            case MERIT_ASSESSMENT, RANKED_RECOMMENDED -> term(since, rules.meritDays(), kinds.merit());
            case APPEAL ->
                term(since, rules.appeal().decisionDays(), rules.appeal().decisionDayKind());
            case APPROVED -> term(since, rules.registrationDays(), kinds.registration());
            case CONTRACT_PREP -> term(since, rules.agreementDays(), kinds.agreement());
            case CONTRACT_SIGNED -> term(since, rules.firstTrancheDays(), kinds.firstTranche());
            case SPENDING -> term(since, rules.spendingDays() + rules.settlementDays(), kinds.spending());
            case SETTLEMENT_SUBMITTED, SETTLED -> term(since, rules.settlementCheckDays(), kinds.settlementCheck());
            case SUSPENDED -> term(since, rules.explanationDays(), kinds.explanation());
            case MONITORING -> Term.months(TermEvent.STAGE, since, rules.durabilityMonths());
            default -> null;
        };
    }

    private Term term(LocalDate since, int days, DayKind kind) {
        return Term.of(TermEvent.STAGE, calendar.deadline(since, days, kind));
    }
}
