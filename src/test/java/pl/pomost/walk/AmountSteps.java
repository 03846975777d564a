package pl.pomost.walk;

import static pl.pomost.kernel.access.Role.ADMINISTRATOR;
import static pl.pomost.kernel.access.Role.ADVISOR;
import static pl.pomost.kernel.access.Role.MANAGER;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.assessment.AssessmentResult;
import pl.pomost.business.assessment.Committees;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.negotiation.AnswerNegotiation;
import pl.pomost.business.negotiation.Negotiations;
import pl.pomost.business.negotiation.OpenNegotiation;
import pl.pomost.business.negotiation.RejectUnanswered;
import pl.pomost.business.negotiation.RuleOnCuts;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.ChangeBudget;
import pl.pomost.business.ranking.AcceptPartialGrant;
import pl.pomost.business.ranking.DrawUpRankingList;
import pl.pomost.business.ranking.MoveUpReserve;
import pl.pomost.kernel.money.Money;

/** What makes the amount another one: cut lines and their negotiation, and the list on which the money ends. */
final class AmountSteps {

    static final List<Stage> QUESTIONED_AT =
            List.of(Stage.MERIT_ASSESSMENT, Stage.THIRD_ASSESSMENT, Stage.RANKED_RECOMMENDED);
    static final List<Stage> RANKED_AT = List.of(Stage.RANKED_RECOMMENDED, Stage.RANKED_RESERVE);

    private AmountSteps() {}

    static List<Step> questioning() {
        return List.of(Step.maybe(
                OpenNegotiation.class,
                MANAGER,
                w -> w.byChance()
                        ? plan(w).map(plan -> new OpenNegotiation.Command(w.ref(), cuts(w, plan)))
                        : Optional.empty()));
    }

    static List<Step> negotiating() {
        return List.of(
                Step.of(
                        AnswerNegotiation.class,
                        ADVISOR,
                        w -> new AnswerNegotiation.Command(
                                w.ref(), w.today(), "pismo, dokument 6", w.pick(true, false), "Bez tego nie ruszymy.")),
                Step.maybe(RuleOnCuts.class, MANAGER, w -> w.office
                        .the(Negotiations.class)
                        .of(w.given.number())
                        .map(negotiation -> new RuleOnCuts.Command(
                                w.ref(),
                                negotiation.lines().stream()
                                        .map(line -> new RuleOnCuts.Ruling(
                                                line.lineNumber(),
                                                w.pick(line.cut(), Money.ZERO, Money.of("1000000.00")),
                                                "Argument przekonuje w części."))
                                        .toList(),
                                "Komisja rozważyła odpowiedź."))),
                Step.of(
                        RejectUnanswered.class,
                        MANAGER,
                        w -> new RejectUnanswered.Command(w.ref(), "Brak odpowiedzi.")));
    }

    static List<Step> ranking() {
        return List.of(
                Step.maybe(DrawUpRankingList.class, MANAGER, w -> w.pick(Optional.<String>empty(), edition(w))
                        .map(DrawUpRankingList.Command::new)),
                Step.maybe(MoveUpReserve.class, MANAGER, w -> edition(w)
                        .map(edition -> new MoveUpReserve.Command(edition, w.pick(true, false)))),
                Step.byChance(
                        AcceptPartialGrant.class,
                        ADVISOR,
                        w -> new AcceptPartialGrant.Command(w.ref(), w.today(), "pismo, dokument 7")),
                Step.maybe(
                        ChangeBudget.class,
                        ADMINISTRATOR,
                        w -> w.byChance()
                                ? edition(w)
                                        .map(edition -> new ChangeBudget.Command(
                                                edition,
                                                Budget.Purpose.GRANTS,
                                                Money.of(w.pick("250000.00", "60000.00")),
                                                "Uchwała."))
                                : Optional.empty()));
    }

    private static Optional<String> edition(Walk walk) {
        return Optional.of(walk.given.file().editionCode());
    }

    private static Optional<BusinessPlan> plan(Walk walk) {
        return walk.office.the(BusinessPlans.class).find(walk.given.number());
    }

    /** What the cards took, line by line; or too little, or a bit of what nobody took. */
    private static List<OpenNegotiation.Cut> cuts(Walk walk, BusinessPlan plan) {
        var recommended = walk.office
                .the(Committees.class)
                .resultOf(walk.given.file())
                .flatMap(AssessmentResult::recommendedAmount)
                .orElse(plan.grantAsked());
        var rest = walk.pick(plan.grantAsked().minus(recommended), Money.of("500.00"));
        var cuts = new ArrayList<OpenNegotiation.Cut>();
        for (var line : plan.lines()) {
            var cut = line.fromGrant().isMoreThan(rest) ? rest : line.fromGrant();
            if (cut.isPositive()) {
                cuts.add(new OpenNegotiation.Cut(line.number(), cut, "Za drogo."));
                rest = rest.minus(cut);
            }
        }
        return cuts;
    }
}
