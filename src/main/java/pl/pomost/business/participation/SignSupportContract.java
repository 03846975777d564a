package pl.pomost.business.participation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.business.recruitment.EnrolmentMoves;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** A manager signs the contract of training and advice; on that day every criterion must still be met and proved. */
@UseCase
@Requires(Permission.SIGN_AGREEMENTS)
public class SignSupportContract {

    /** Most characters of the number of a contract. */
    public static final int NUMBER_LENGTH = 60;

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

    SignSupportContract() {}

    /**
     * @param version  the version that was seen
     * @param contract number of the contract, at most 60 characters
     * @param signedOn day of the signing, not after today and not before the list
     */
    public record Command(String edition, String participant, long version, String contract, LocalDate signedOn)
            implements About {

        @Override
        public Chain chain() {
            return Chain.ofParticipant(participant);
        }
    }

    /** @return the receipt; its subject is the participant's number */
    public Receipt handle(Command command) {
        var today = clock.day();
        var check = new Check();
        check.text("contract", command.contract(), NUMBER_LENGTH);
        check.required("signedOn", command.signedOn());
        check.that("signedOn", command.signedOn() == null || !command.signedOn().isAfter(today), () -> Reason.ofField(
                        "signedOn", "in-future")
                .with("day", today));
        check.orRefuse();
        var enrolment = enrolments.take(command.edition(), command.participant(), command.version());
        policy.signs(enrolment, command.signedOn()).orRefuse();
        moves.make(EnrolmentMove.SIGN_SUPPORT, enrolment);
        support.of(enrolment)
                .sign(
                        command.contract().strip(),
                        command.signedOn(),
                        door.actor().account());
        return support.tell(enrolment);
    }
}
