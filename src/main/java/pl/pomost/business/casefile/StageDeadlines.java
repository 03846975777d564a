package pl.pomost.business.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;

/** By when the next move is due in each stage, counted with the rules of the case from the day after the stage
 * began, or from what a {@link StageTerm} knows. */
@ApplicationScoped
public class StageDeadlines {

    /** Stages that go on with the term of the stage before. */
    private static final Set<Stage> GOING_ON = EnumSet.of(Stage.THIRD_ASSESSMENT, Stage.REGISTRATION);

    @Inject
    @Any
    Instance<StageTerm> others;

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
        for (var other : others) {
            var known = other.stage() == stage ? other.term(file, since) : Optional.<Term>empty();
            if (known.isPresent()) {
                return known.get();
            }
        }
        return termIn(stage, programmes.rules(file.rulesVersion()), since);
    }

    /** The last day of spending when the first money came that day. */
    public static LocalDate spendingEnd(WorkingCalendar calendar, SupportRules rules, LocalDate firstMoney) {
        return calendar.deadline(
                        firstMoney,
                        rules.stages().spendingDays(),
                        rules.dayKinds().spending())
                .due();
    }

    /** By when a grant is settled that can be spent until that day. */
    public static Term settlement(WorkingCalendar calendar, SupportRules rules, LocalDate spendingEnd) {
        return Term.of(
                TermEvent.SPENDING_END,
                calendar.deadline(
                        spendingEnd,
                        rules.stages().settlementDays(),
                        rules.dayKinds().spending()));
    }

    /** The term that those rules give when nothing more is known of a case, or null where they set none. */
    public @Nullable Term termIn(Stage stage, SupportRules rules, LocalDate since) {
        var kinds = rules.dayKinds();
        return switch (stage) {
            case SUBMITTED, FORMAL_ASSESSMENT -> term(since, rules.stages().formalDays(), kinds.formal());
            case FORMAL_CORRECTION -> term(since, rules.stages().correctionDays(), kinds.correction());
            case SETTLEMENT_CORRECTION ->
                term(
                        since,
                        rules.settlement().correctionDays(),
                        rules.settlement().correctionDayKind());
            case MERIT_ASSESSMENT, RANKED_RECOMMENDED ->
                term(since, rules.stages().meritDays(), kinds.merit());
            case NEGOTIATION ->
                term(
                        since,
                        rules.committee().negotiationDays(),
                        rules.committee().negotiationDayKind());
            case APPEAL ->
                Term.of(
                        TermEvent.SUBMISSION,
                        calendar.deadline(
                                since,
                                rules.appeal().decisionDays(),
                                rules.appeal().decisionDayKind()));
            case APPROVED -> term(since, rules.stages().registrationDays(), kinds.registration());
            case CONTRACT_PREP -> term(since, rules.stages().agreementDays(), kinds.agreement());
            case CONTRACT_SIGNED -> term(since, rules.stages().firstTrancheDays(), kinds.firstTranche());
            case SPENDING -> settlement(calendar, rules, spendingEnd(calendar, rules, since));
            case SETTLEMENT_SUBMITTED, SETTLED ->
                term(since, rules.stages().settlementCheckDays(), kinds.settlementCheck());
            case SUSPENDED -> term(since, rules.stages().explanationDays(), kinds.explanation());
            case MONITORING ->
                Term.months(TermEvent.STAGE, since, rules.monitoring().durabilityMonths());
            default -> null;
        };
    }

    private Term term(LocalDate since, int days, DayKind kind) {
        return Term.of(TermEvent.STAGE, calendar.deadline(since, days, kind));
    }
}
