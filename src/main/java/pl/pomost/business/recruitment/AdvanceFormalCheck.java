package pl.pomost.business.recruitment;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor takes the formal check of a form one step on: begins it, calls once for what is missing, ends it. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class AdvanceFormalCheck {

    /** Most characters of a letter. */
    public static final int LETTER_LENGTH = 2000;

    /** The steps of a formal check. */
    public static final Set<EnrolmentMove> STEPS = Set.copyOf(EnumSet.of(
            EnrolmentMove.BEGIN_CHECK,
            EnrolmentMove.CALL_TO_COMPLETE,
            EnrolmentMove.COMPLETE_FORM,
            EnrolmentMove.REJECT_FORM,
            EnrolmentMove.PASS_CHECK));

    private static final Set<EnrolmentMove> WITH_LETTER =
            EnumSet.of(EnrolmentMove.CALL_TO_COMPLETE, EnrolmentMove.REJECT_FORM);

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentMoves moves;

    @Inject
    AccessPolicy access;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    AdvanceFormalCheck() {}

    /**
     * @param version the version that was seen
     * @param step    one of {@link #STEPS}
     * @param letter  what is to be completed, or why the form is rejected, at most 2000 characters; absent otherwise
     */
    public record Command(
            String edition,
            String participant,
            long version,
            EnrolmentMove step,
            @Nullable String letter) implements About {

        @Override
        public Chain chain() {
            return Chain.ofParticipant(participant);
        }
    }

    /** @return the receipt; its subject is the participant's number */
    public Receipt handle(Command command) {
        var step = command.step();
        var check = new Check();
        check.required("step", step);
        check.that("step", step == null || STEPS.contains(step), "enrolment.no-step");
        check.optionalText("letter", command.letter(), LETTER_LENGTH);
        if (step != null && WITH_LETTER.contains(step)) {
            check.required("letter", command.letter());
        }
        check.orRefuse();

        var enrolment = enrolments.take(command.edition(), command.participant(), command.version());
        access.step(step, enrolment, clock.day()).orRefuse();
        moves.make(step, enrolment);
        if (step == EnrolmentMove.REJECT_FORM) {
            enrolment.rejectBy(door.actor().account());
        }
        if (command.letter() != null && WITH_LETTER.contains(step)) {
            enrolment.write(command.letter());
        }
        return facts.record(enrolment.tells("enrolment", Snapshot.empty()));
    }
}
