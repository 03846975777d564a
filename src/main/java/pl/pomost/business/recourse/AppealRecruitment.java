package pl.pomost.business.recourse;

import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.business.recruitment.EnrolmentMoves;
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

/** A person appeals against a result of the recruitment; the advisor records the letter. A late one is refused with the figures. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class AppealRecruitment {

    /** Longest text of what is questioned, in characters. */
    public static final int PASSAGES_LENGTH = 4_000;

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentMoves moves;

    @Inject
    RecoursePolicy policy;

    @Inject
    RecourseBook book;

    @Inject
    Recourses recourses;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    AppealRecruitment() {}

    /**
     * @param version  the version that was seen
     * @param filedOn  day on which the letter came, not after today
     * @param letter   where it is found, at most 300 characters
     * @param passages what of the result it questions and why, at most 4000 characters
     */
    public record Command(
            String edition, String participant, long version, LocalDate filedOn, String letter, String passages)
            implements About {

        @Override
        public Chain chain() {
            return Chain.ofParticipant(participant);
        }
    }

    /** @return the receipt; its subject is the participant's number */
    public Receipt handle(Command command) {
        check(command).orRefuse();
        var enrolment = enrolments.take(command.edition(), command.participant(), command.version());
        policy.files(enrolment).orRefuse();
        var receipt = book.receipt(enrolment).orElseThrow();
        policy.hears(enrolment, receipt, command.filedOn()).orRefuse();
        var term = book.term(enrolment, receipt);
        var recourse =
                new Recourse(enrolment, receipt, term, command, door.actor().account(), clock.day());
        moves.make(EnrolmentMove.APPEAL_RESULT, enrolment, command.filedOn());
        recourses.add(recourse);
        return facts.record(enrolment.tells("recourse", recourse.snapshot()));
    }

    private Check check(Command command) {
        var filed = command.filedOn();
        var check = new Check();
        check.required("filedOn", filed);
        check.that("filedOn", filed == null || !filed.isAfter(clock.day()), () -> Reason.ofField("filedOn", "in-future")
                .with("day", clock.day()));
        check.text("letter", command.letter(), RecordResultReceipt.PROOF_LENGTH);
        check.text("passages", command.passages(), PASSAGES_LENGTH);
        return check;
    }
}
