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
        return switch (stage) {
            case SUBMITTED, FORMAL_ASSESSMENT -> working(since, rules.formalDays());
            case FORMAL_CORRECTION, SETTLEMENT_CORRECTION -> working(since, rules.correctionDays());
            case MERIT_ASSESSMENT, RANKED_RECOMMENDED -> working(since, rules.meritDays());
            case APPROVED -> calendar(since, rules.registrationDays());
            case CONTRACT_PREP -> calendar(since, rules.agreementDays());
            case CONTRACT_SIGNED -> calendar(since, rules.firstTrancheDays());
            case SPENDING -> calendar(since, rules.spendingDays() + rules.settlementDays());
            case SETTLEMENT_SUBMITTED, SETTLED -> calendar(since, rules.settlementCheckDays());
            case SUSPENDED -> calendar(since, rules.explanationDays());
            case MONITORING -> Term.months(TermEvent.STAGE, since, rules.durabilityMonths());
            default -> null;
        };
    }

    private Term working(LocalDate since, int days) {
        return Term.of(TermEvent.STAGE, calendar.deadline(since, days, DayKind.WORKING));
    }

    private Term calendar(LocalDate since, int days) {
        return Term.of(TermEvent.STAGE, calendar.deadline(since, days, DayKind.CALENDAR));
    }
}
