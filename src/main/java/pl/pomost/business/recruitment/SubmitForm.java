package pl.pomost.business.recruitment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The signed form comes in: it gets its number and its moment. After the end of the call none comes in. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class SubmitForm {

    /** Most characters of the motivation. */
    public static final int MOTIVATION_LENGTH = 3000;

    @Inject
    Programmes programmes;

    @Inject
    Enrolments enrolments;

    @Inject
    EnrolmentMoves moves;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    SubmitForm() {}

    /**
     * @param version      the version that was seen
     * @param signedOn     the day on which the person signed the form
     * @param motivation   why the person wants to come in, at most 3000 characters
     * @param truthful     whether the person declared under criminal liability that all is true
     * @param imageConsent whether the person consents to the use of the image; never a condition
     */
    public record Command(
            String edition,
            String participant,
            long version,
            LocalDate signedOn,
            String motivation,
            boolean truthful,
            boolean imageConsent)
            implements About {

        @Override
        public Chain chain() {
            return Chain.ofParticipant(participant);
        }
    }

    /** @return the receipt; its subject is the number of the form */
    public Receipt handle(Command command) {
        check(command).orRefuse();
        var enrolment = enrolments.take(command.edition(), command.participant(), command.version());
        var edition = programmes.edition(enrolment.editionCode());
        var today = clock.day();
        moves.verdict(EnrolmentMove.SUBMIT_FORM, enrolment)
                .require(edition.isOpenOn(today), () -> CallPolicy.closed(edition, today))
                .orRefuse();

        var number = enrolments.nextForm(today.getYear());
        moves.follow(EnrolmentMove.SUBMIT_FORM, enrolment);
        enrolment.receive(number, clock.moment(), command);
        return facts.record(enrolment.tells("enrolment", Snapshot.empty()).withSubject(number));
    }

    private Check check(Command command) {
        var today = clock.day();
        var check = new Check();
        check.required("signedOn", command.signedOn());
        check.that("signedOn", command.signedOn() == null || !command.signedOn().isAfter(today), () -> Reason.ofField(
                        "signedOn", "in-future")
                .with("day", today));
        check.text("motivation", command.motivation(), MOTIVATION_LENGTH);
        check.that("truthful", command.truthful(), "enrolment.not-declared");
        return check;
    }
}
