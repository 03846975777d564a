package pl.pomost.business.recruitment;

import jakarta.inject.Inject;
import pl.pomost.business.applicant.AdvisorPolicy;
import pl.pomost.business.applicant.Participants;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The person's advisor opens a recruitment form of an edition; a person has one way through an edition. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class OpenForm {

    @Inject
    Programmes programmes;

    @Inject
    Participants participants;

    @Inject
    AdvisorPolicy advisors;

    @Inject
    Enrolments enrolments;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    OpenForm() {}

    /** @param edition code of the edition @param participant number of the registered person */
    public record Command(String edition, String participant) implements About {

        @Override
        public Chain chain() {
            return Chain.ofParticipant(participant);
        }
    }

    /** @return the receipt; its subject is the participant's number */
    public Receipt handle(Command command) {
        var check = new Check();
        check.required("edition", command.edition());
        check.required("participant", command.participant());
        check.orRefuse();
        var edition = programmes.edition(command.edition());
        var person = participants.take(command.participant());
        var today = clock.day();
        Verdict.allowed()
                .require(edition.isOpenOn(today), () -> CallPolicy.closed(edition, today))
                .require(advisors.isNear(person.number(), door.actor()), () -> Reason.of("enrolment.another-advisor")
                        .with("participant", person.number()))
                .require(enrolments.find(edition.code(), person.number()).isEmpty(), () -> Reason.of("enrolment.once")
                        .with("participant", person.number())
                        .with("edition", edition.code()))
                .orRefuse();

        var enrolment = new Enrolment(
                edition.code(),
                person.number(),
                programmes.rulesOf(edition, today),
                door.actor().account(),
                today);
        enrolments.add(enrolment);
        return facts.record(enrolment.tells("enrolment", Snapshot.empty()));
    }
}
