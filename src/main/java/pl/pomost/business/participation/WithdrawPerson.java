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
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor records that a person resigned in writing or was struck off; a place is free then. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class WithdrawPerson {

    /** Most characters of the note. */
    public static final int NOTE_LENGTH = 1000;

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

    WithdrawPerson() {}

    /**
     * @param version the version that was seen
     * @param day     day of the letter, not after today
     * @param note    where the letter is found or what happened, at most 1000 characters
     */
    public record Command(
            String edition, String participant, long version, WithdrawalReason reason, LocalDate day, String note)
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
        check.required("reason", command.reason());
        check.required("day", command.day());
        check.that(
                "day", command.day() == null || !command.day().isAfter(today), () -> Reason.ofField("day", "in-future")
                        .with("day", today));
        check.text("note", command.note(), NOTE_LENGTH);
        check.orRefuse();
        var enrolment = enrolments.take(command.edition(), command.participant(), command.version());
        policy.leaves(command.reason(), enrolment).orRefuse();
        moves.make(EnrolmentMove.WITHDRAW_PERSON, enrolment);
        var papers = support.of(enrolment);
        papers.withdraw(command.reason(), command.note().strip());
        if (papers.contract().isPresent()) {
            papers.endOn(command.day());
            moves.endSupport(enrolment, command.day());
        }
        return support.tell(enrolment);
    }
}
