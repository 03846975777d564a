package pl.pomost.edge.desk.casefile;

import java.util.List;
import java.util.Set;
import pl.pomost.business.casefile.Stage;
import pl.pomost.edge.desk.Step;
import pl.pomost.edge.desk.Words;

/** The road of a case as the stage bar draws it: stages that belong together are one step. */
enum Road {
    GROUP(Stage.GROUP_FORMING),
    APPLICATION(Stage.APPLICATION_DRAFT, Stage.SUBMITTED),
    ASSESSMENT(
            Stage.FORMAL_ASSESSMENT,
            Stage.FORMAL_CORRECTION,
            Stage.MERIT_ASSESSMENT,
            Stage.THIRD_ASSESSMENT,
            Stage.NEGOTIATION,
            Stage.FORMALLY_REJECTED,
            Stage.MERIT_REJECTED),
    DECISION(Stage.RANKED_RECOMMENDED, Stage.RANKED_RESERVE, Stage.APPEAL, Stage.NOT_FUNDED),
    REGISTRATION(Stage.APPROVED, Stage.REGISTRATION),
    AGREEMENT(Stage.CONTRACT_PREP),
    SPENDING(Stage.CONTRACT_SIGNED, Stage.SPENDING),
    SETTLEMENT(Stage.SETTLEMENT_SUBMITTED, Stage.SETTLEMENT_CORRECTION, Stage.SETTLED),
    DURABILITY(Stage.MONITORING, Stage.SUSPENDED, Stage.REPAYMENT_DEMANDED, Stage.REPAID, Stage.ENFORCEMENT),
    CLOSED(Stage.CLOSED);

    private static final Set<Stage> BAD_ENDS =
            Set.of(Stage.FORMALLY_REJECTED, Stage.MERIT_REJECTED, Stage.NOT_FUNDED, Stage.WITHDRAWN);

    private final Set<Stage> stages;

    Road(Stage... stages) {
        this.stages = Set.of(stages);
    }

    /** The steps for a case at that stage; a case that was withdrawn stands nowhere on the road. */
    static List<Step> steps(Stage stage, Words words) {
        var here = List.of(values()).stream()
                .filter(step -> step.stages.contains(stage))
                .findFirst();
        return List.of(values()).stream()
                .map(step -> new Step(
                        words.name(step),
                        here.map(now -> step.seenFrom(now, stage)).orElse(Step.State.MISSED)))
                .toList();
    }

    private Step.State seenFrom(Road now, Stage stage) {
        if (ordinal() < now.ordinal()) {
            return Step.State.DONE;
        }
        if (ordinal() > now.ordinal()) {
            return BAD_ENDS.contains(stage) ? Step.State.MISSED : Step.State.AHEAD;
        }
        return BAD_ENDS.contains(stage) ? Step.State.MISSED : Step.State.CURRENT;
    }
}
