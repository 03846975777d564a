package pl.pomost.business.participation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import pl.pomost.business.recruitment.EnrolmentMoves;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor records the last day of a person's support: from it the exit data are due. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class EndSupport {

    private static final Set<EnrolmentStage> OPEN = EnumSet.of(EnrolmentStage.COMPLETED, EnrolmentStage.FOUNDER);

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentMoves moves;

    @Inject
    Support support;

    @Inject
    BusinessClock clock;

    EndSupport() {}

    /** @param version the version that was seen @param endedOn last day of the support, not after today */
    public record Command(String edition, String participant, long version, LocalDate endedOn) implements About {

        @Override
        public Chain chain() {
            return Chain.ofParticipant(participant);
        }
    }

    /** @return the receipt; its subject is the participant's number */
    public Receipt handle(Command command) {
        var today = clock.day();
        var check = new Check();
        check.required("endedOn", command.endedOn());
        check.that("endedOn", command.endedOn() == null || !command.endedOn().isAfter(today), () -> Reason.ofField(
                        "endedOn", "in-future")
                .with("day", today));
        check.orRefuse();
        var enrolment = enrolments.take(command.edition(), command.participant(), command.version());
        moves.near(enrolment)
                .require(OPEN.contains(enrolment.stage()), () -> Reason.of("enrolment.wrong-stage")
                        .with("stage", enrolment.stage())
                        .with("from", OPEN))
                .orRefuse();
        support.of(enrolment).endOn(command.endedOn());
        moves.endSupport(enrolment, command.endedOn());
        return support.tell(enrolment);
    }
}
