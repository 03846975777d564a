package pl.pomost.business.participation;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.business.recruitment.EnrolmentMoves;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor says that the training of a person began, was completed with a recommendation, or failed for absence. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class AdvanceTraining {

    /** Most characters of a recommendation. */
    public static final int RECOMMENDATION_LENGTH = 2000;

    /** The steps of a training. */
    public static final Set<EnrolmentMove> STEPS = Set.copyOf(
            EnumSet.of(EnrolmentMove.BEGIN_TRAINING, EnrolmentMove.COMPLETE_TRAINING, EnrolmentMove.FAIL_TRAINING));

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentMoves moves;

    @Inject
    SupportPolicy policy;

    @Inject
    Support support;

    @Inject
    BusinessClock clock;

    AdvanceTraining() {}

    /**
     * @param version        the version that was seen
     * @param step           one of {@link #STEPS}
     * @param recommendation the advisor's recommendation, needed to complete, at most 2000 characters
     */
    public record Command(
            String edition,
            String participant,
            long version,
            EnrolmentMove step,
            @Nullable String recommendation) implements About {

        @Override
        public Chain chain() {
            return Chain.ofParticipant(participant);
        }
    }

    /** @return the receipt; its subject is the participant's number */
    public Receipt handle(Command command) {
        var step = command.step();
        var recommendation = command.recommendation();
        var check = new Check();
        check.required("step", step);
        check.that("step", step == null || STEPS.contains(step), "enrolment.no-step");
        check.optionalText("recommendation", recommendation, RECOMMENDATION_LENGTH);
        if (step == EnrolmentMove.COMPLETE_TRAINING) {
            check.required("recommendation", recommendation);
        }
        check.orRefuse();
        var enrolment = enrolments.take(command.edition(), command.participant(), command.version());
        policy.trains(step, enrolment).orRefuse();
        moves.make(step, enrolment);
        if (step == EnrolmentMove.FAIL_TRAINING) {
            support.of(enrolment).endOn(clock.day());
            moves.endSupport(enrolment, clock.day());
        } else if (recommendation != null && step == EnrolmentMove.COMPLETE_TRAINING) {
            support.of(enrolment).conclude(recommendation.strip());
        }
        return support.tell(enrolment);
    }
}
