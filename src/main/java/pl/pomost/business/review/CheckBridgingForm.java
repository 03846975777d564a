package pl.pomost.business.review;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingMove;
import pl.pomost.business.bridging.BridgingMoves;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * The assessor checks the form of an application: met, to be corrected once within the days of the rules, or not met. A form that
 * is met goes on to the card, where the rules want one.
 */
@UseCase
@Requires(Permission.ASSESS_CASES)
public class CheckBridgingForm {

    /** Longest list of faults, in characters. */
    public static final int FAULTS_LENGTH = 2000;

    @Inject
    CaseFiles files;

    @Inject
    BridgingMoves moves;

    @Inject
    ReviewPolicy policy;

    @Inject
    Programmes programmes;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    CheckBridgingForm() {}

    /** One point of the form and whether it is met. */
    public record Answer(FormPoint point, boolean met) {}

    /**
     * What was found.
     *
     * @param answers every point once
     * @param faults  what is not met and why, at most 2000 characters; required when something is not met
     * @param correct whether the cooperative may correct it
     */
    public record Command(
            CaseRef theCase,
            BridgingKind kind,
            List<Answer> answers,
            @Nullable String faults,
            boolean correct) implements AboutCase {}

    public Receipt handle(Command command) {
        checked(command);
        var file = files.take(command.theCase());
        var support = moves.support(file, command.kind());
        var review = policy.mine(support, door.actor());
        verdict(command, file, support, review).orRefuse();
        var answers = command.answers().stream()
                .map(answer -> new FormAnswer(answer.point(), answer.met()))
                .toList();
        review.checked(
                answers, command.faults() == null ? null : command.faults().strip(), clock.day());
        goOn(command, file, support, review);
        return facts.record(file.tells(review.thing(), review.snapshot()));
    }

    private void goOn(Command command, CaseFile file, BridgingSupport support, BridgingReview review) {
        if (command.correct()) {
            var rules = programmes.rules(file.rulesVersion());
            review.calledForCorrection(calendar.deadline(
                            clock.day(),
                            rules.stages().correctionDays(),
                            rules.dayKinds().correction())
                    .due());
            moves.make(BridgingMove.CALL_FOR_BRIDGING_CORRECTION, file, support, door.actor());
        } else if (support.state() == BridgingState.FORMAL
                && review.isFormMet()
                && policy.withCard(file, support.kind())) {
            moves.make(BridgingMove.PASS_BRIDGING_FORM, file, support, door.actor());
        }
    }

    private Verdict verdict(Command command, CaseFile file, BridgingSupport support, BridgingReview review) {
        var met = command.answers().stream().allMatch(Answer::met);
        var checks = support.state() == BridgingState.FORMAL || support.state() == BridgingState.APPEAL;
        return Verdict.allowed()
                .require(!file.advisors().contains(door.actor().account()), () -> Reason.of("separation.advised"))
                .require(checks && !review.isChecked(), () -> Reason.of("review.checked"))
                .require(!command.correct() || !met, () -> Reason.of("review.nothing-to-correct"))
                .require(
                        !command.correct() || support.state() == BridgingState.FORMAL && review.corrections() == 0,
                        () -> Reason.of("review.corrected-once"));
    }

    private static void checked(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.required("answers", command.answers());
        check.optionalText("faults", command.faults(), FAULTS_LENGTH);
        check.orRefuse();
        for (int i = 0; i < command.answers().size(); i++) {
            check.required("answers[" + i + "]", command.answers().get(i));
        }
        check.orRefuse();
        var points = command.answers().stream().map(Answer::point).distinct().count();
        check.that(
                "answers",
                points == FormPoint.values().length && command.answers().size() == points,
                "review.every-point-once");
        if (!command.answers().stream().allMatch(Answer::met)) {
            check.required("faults", command.faults());
        }
        check.orRefuse();
    }
}
