package pl.pomost.business.recourse;

import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor records when a person received the letter about a result of the recruitment: the appeal is counted from it. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordResultReceipt {

    /** Longest description of a proof or a letter, in characters. */
    public static final int PROOF_LENGTH = 300;

    @Inject
    Enrolments enrolments;

    @Inject
    RecoursePolicy policy;

    @Inject
    Recourses recourses;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RecordResultReceipt() {}

    /**
     * @param version    the version that was seen
     * @param receivedOn day of the receipt, not before the result and not after today
     * @param proof      where the proof is found, at most 300 characters
     */
    public record Command(String edition, String participant, long version, LocalDate receivedOn, String proof)
            implements About {

        @Override
        public Chain chain() {
            return Chain.ofParticipant(participant);
        }
    }

    /** @return the receipt; its subject is the participant's number */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("receivedOn", command.receivedOn());
        check.text("proof", command.proof(), PROOF_LENGTH);
        check.orRefuse();
        var enrolment = enrolments.take(command.edition(), command.participant(), command.version());
        policy.receives(enrolment).orRefuse();
        day(command, enrolment).orRefuse();
        var receipt = new ResultReceipt(enrolment, command, door.actor().account(), clock.day());
        recourses.add(receipt);
        return facts.record(enrolment.tells("result-receipt", receipt.snapshot()));
    }

    private Check day(Command command, Enrolment enrolment) {
        var check = new Check();
        check.that("receivedOn", !command.receivedOn().isAfter(clock.day()), () -> Reason.ofField(
                        "receivedOn", "in-future")
                .with("day", clock.day()));
        check.that("receivedOn", !command.receivedOn().isBefore(enrolment.stageSince()), () -> Reason.ofField(
                        "receivedOn", "appeal.before-result")
                .with("since", enrolment.stageSince()));
        return check;
    }
}
