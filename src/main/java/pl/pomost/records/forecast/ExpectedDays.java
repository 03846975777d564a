package pl.pomost.records.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.casefile.StageDeadlines;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.calendar.Term;

/**
 * By when the tranches of a case are paid when every stage takes as long as the rules of the case let it: the term of the
 * present stage, then those of the stages that follow.
 */
@ApplicationScoped
class ExpectedDays {

    private static final List<Stage> ROAD = List.of(
            Stage.SUBMITTED,
            Stage.MERIT_ASSESSMENT,
            Stage.RANKED_RECOMMENDED,
            Stage.APPROVED,
            Stage.CONTRACT_PREP,
            Stage.CONTRACT_SIGNED,
            Stage.SPENDING,
            Stage.SETTLEMENT_SUBMITTED);

    /** Stages that take no time of their own: where the road goes on from them. */
    private static final Map<Stage, Stage> BESIDE = new EnumMap<>(Map.of(
            Stage.FORMAL_ASSESSMENT, Stage.SUBMITTED,
            Stage.FORMAL_CORRECTION, Stage.SUBMITTED,
            Stage.THIRD_ASSESSMENT, Stage.MERIT_ASSESSMENT,
            Stage.NEGOTIATION, Stage.MERIT_ASSESSMENT,
            Stage.RANKED_RESERVE, Stage.RANKED_RECOMMENDED,
            Stage.APPEAL, Stage.RANKED_RECOMMENDED,
            Stage.REGISTRATION, Stage.APPROVED,
            Stage.SETTLEMENT_CORRECTION, Stage.SETTLEMENT_SUBMITTED,
            Stage.SETTLED, Stage.SETTLEMENT_SUBMITTED));

    @Inject
    StageDeadlines deadlines;

    ExpectedDays() {}

    /** Whether the case is on the road to a tranche. */
    static boolean isOnTheRoad(Stage stage) {
        return ROAD.contains(BESIDE.getOrDefault(stage, stage));
    }

    /**
     * The expected day of a tranche of a case on the road; every tranche after the first one follows the settlement.
     *
     * @param today nothing is expected earlier
     */
    LocalDate ofTranche(int number, CaseLook file, SupportRules rules, LocalDate today) {
        var stage = BESIDE.getOrDefault(file.standing(), file.standing());
        var due = file.due();
        // The term of a suspension says nothing of the stage that the case will return to.
        var day = due != null && file.stage() != Stage.SUSPENDED ? due : end(stage, rules, today);
        var last = ROAD.indexOf(number == 1 ? Stage.CONTRACT_SIGNED : Stage.SETTLEMENT_SUBMITTED);
        for (var next : ROAD.subList(ROAD.indexOf(stage) + 1, Math.max(last, ROAD.indexOf(stage)) + 1)) {
            day = end(next, rules, day.isBefore(today) ? today : day);
        }
        return day;
    }

    private LocalDate end(Stage stage, SupportRules rules, LocalDate since) {
        Term term = deadlines.termIn(stage, rules, since);
        return term == null ? since : term.due();
    }
}
