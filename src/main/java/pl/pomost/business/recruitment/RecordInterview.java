package pl.pomost.business.recruitment;

import jakarta.inject.Inject;
import java.time.LocalDate;
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

/** A member of the committee scores a person after the interview, or mends the own card while no list is approved. */
@UseCase
@Requires({Permission.ASSESS_CASES, Permission.ADVISE_CASES, Permission.DIRECT_CASES})
public class RecordInterview {

    /** Most characters of the grounds. */
    public static final int GROUNDS_LENGTH = 2000;

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentMoves moves;

    @Inject
    RecruitmentCommittee committee;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RecordInterview() {}

    /**
     * @param version the version that was seen
     * @param points  whole points, from 0 to the highest of the rules
     * @param heldOn  day of the interview
     * @param grounds why so many, at most 2000 characters
     */
    public record Command(
            String edition, String participant, long version, Integer points, LocalDate heldOn, String grounds)
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
        check.required("points", command.points());
        check.required("heldOn", command.heldOn());
        check.that("heldOn", command.heldOn() == null || !command.heldOn().isAfter(today), () -> Reason.ofField(
                        "heldOn", "in-future")
                .with("day", today));
        check.text("grounds", command.grounds(), GROUNDS_LENGTH);
        check.orRefuse();

        var enrolment = enrolments.take(command.edition(), command.participant(), command.version());
        check.range("points", command.points(), 0, moves.terms(enrolment).points());
        check.that("stage", RecruitmentCommittee.isScored(enrolment), () -> Reason.of("enrolment.wrong-stage")
                .with("stage", enrolment.stage())
                .with("from", EnrolmentStage.MERIT_CHECK));
        check.orRefuse();
        committee.scores(enrolment, door.actor()).orRefuse();
        var card = keep(enrolment, command);
        return facts.record(enrolment.tells("interview " + card.scorer(), card.snapshot()));
    }

    private InterviewCard keep(Enrolment enrolment, Command command) {
        var scorer = door.actor().account();
        var present = committee.cards(enrolment).stream()
                .filter(card -> card.scorer().equals(scorer))
                .findFirst();
        var card = present.orElseGet(() -> new InterviewCard(enrolment, scorer));
        card.become(command);
        if (present.isEmpty()) {
            enrolments.add(card);
        }
        return card;
    }
}
