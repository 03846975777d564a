package pl.pomost.business.participation;

import jakarta.inject.Inject;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.business.recruitment.EnrolmentMoves;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor records what a person does when the support has ended; who withdrew stays withdrawn. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordExit {

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

    @Inject
    Door door;

    RecordExit() {}

    /** @param version the version that was seen @param status what the person does, as the exit form says */
    public record Command(String edition, String participant, long version, ExitStatus status) implements About {

        @Override
        public Chain chain() {
            return Chain.ofParticipant(participant);
        }
    }

    /** @return the receipt; its subject is the participant's number */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("status", command.status());
        check.orRefuse();
        var enrolment = enrolments.take(command.edition(), command.participant(), command.version());
        policy.exits(enrolment).orRefuse();
        if (enrolment.stage() == EnrolmentStage.WITHDRAWN) {
            moves.nothingDue(enrolment);
        } else {
            moves.make(EnrolmentMove.RECORD_EXIT, enrolment);
        }
        support.of(enrolment).exit(command.status(), clock.day(), door.actor().account());
        return support.tell(enrolment);
    }
}
