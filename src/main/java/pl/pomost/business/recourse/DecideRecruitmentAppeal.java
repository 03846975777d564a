package pl.pomost.business.recourse;

import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.EnrolmentMoves;
import pl.pomost.business.recruitment.Enrolments;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * A manager who did not decide first closes a person's appeal: about the form by own judgement, about the points as the new
 * cards of the committee say. What is decided is final.
 */
@UseCase
@Requires(Permission.DECIDE_CASES)
public class DecideRecruitmentAppeal {

    @Inject
    Programmes programmes;

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

    DecideRecruitmentAppeal() {}

    /**
     * @param version the version that was seen
     * @param upheld  whether the form is checked again; absent where the new cards decide
     * @param grounds what the person is told, at most 4000 characters
     */
    public record Command(
            String edition,
            String participant,
            long version,
            @Nullable Boolean upheld,
            String grounds) implements About {

        @Override
        public Chain chain() {
            return Chain.ofParticipant(participant);
        }
    }

    /** @return the receipt; its subject is the participant's number */
    public Receipt handle(Command command) {
        var check = new Check();
        check.text("grounds", command.grounds(), AppealRecruitment.PASSAGES_LENGTH);
        check.orRefuse();
        // the order of the lists is made by one after the other
        programmes.lockBudget(programmes.edition(command.edition()).code(), Budget.Purpose.GRANTS);
        var enrolment = enrolments.take(command.edition(), command.participant(), command.version());
        policy.decides(enrolment, command.upheld()).orRefuse();
        var recourse = book.open(enrolment).orElseThrow();
        var findings = Optional.ofNullable(command.upheld())
                .map(RecourseFindings::onForm)
                .orElseGet(() -> book.findings(enrolment, recourse));
        stand(enrolment, findings);
        moves.make(findings.move(), enrolment);
        var grounds = command.grounds().strip();
        var ruling =
                new RecourseRuling(recourse, findings, grounds, door.actor().account(), clock.day());
        recourses.add(ruling);
        return facts.record(enrolment.tells("recourse-ruling", ruling.snapshot()));
    }

    private void stand(Enrolment enrolment, RecourseFindings findings) {
        var points = findings.finalPoints();
        if (points != null) {
            var lists = enrolments.listsOf(enrolment.editionCode()).size();
            enrolment.standWith(points, lists);
        }
    }
}
