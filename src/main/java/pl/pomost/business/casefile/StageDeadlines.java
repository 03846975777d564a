package pl.pomost.business.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.WorkingCalendar;

/** By when the next move is due in each stage, counted with the rules of the case from the day after the stage began. */
@ApplicationScoped
public class StageDeadlines {

    @Inject
    Programmes programmes;

    @Inject
    WorkingCalendar calendar;

    StageDeadlines() {}

    /** The last day for the next move, or null where the programme sets none. */
    public @Nullable LocalDate dueIn(Stage stage, CaseFile file, LocalDate since) {
        var rules = programmes.rules(file.rulesVersion());
        return switch (stage) {
            case SUBMITTED, FORMAL_ASSESSMENT -> calendar.addWorkingDays(since, rules.formalDays());
            case FORMAL_CORRECTION -> calendar.addWorkingDays(since, rules.correctionDays());
            case MERIT_ASSESSMENT, RANKED_RECOMMENDED -> calendar.addWorkingDays(since, rules.meritDays());
            case APPROVED -> calendar.addCalendarDays(since, rules.registrationDays());
            case THIRD_ASSESSMENT, REGISTRATION -> file.due().orElse(null);
            case CONTRACT_PREP -> calendar.addCalendarDays(since, rules.agreementDays());
            case CONTRACT_SIGNED -> calendar.addCalendarDays(since, rules.firstTrancheDays());
            case SPENDING -> calendar.addCalendarDays(since, rules.spendingDays() + rules.settlementDays());
            case SETTLEMENT_SUBMITTED, SETTLED -> calendar.addCalendarDays(since, rules.settlementCheckDays());
            case SETTLEMENT_CORRECTION -> calendar.addWorkingDays(since, rules.correctionDays());
            case MONITORING -> since.plusMonths(rules.durabilityMonths());
            default -> null;
        };
    }
}
