package pl.pomost.business.applicant;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.reference.Municipalities;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.About;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An advisor corrects what is registered about a person; values that are masked on screen stay when left out. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class CorrectParticipant {

    @Inject
    Participants participants;

    @Inject
    SearchKeys keys;

    @Inject
    DuplicatePolicy duplicates;

    @Inject
    Municipalities municipalities;

    @Inject
    BusinessClock clock;

    @Inject
    AdvisorPolicy advisors;

    @Inject
    Facts facts;

    @Inject
    Door door;

    CorrectParticipant() {}

    /**
     * The whole form anew.
     *
     * @param number         the participant's number
     * @param version        the version that was seen
     * @param knownDuplicate as at the registration
     */
    public record Command(
            String number,
            long version,
            Particulars particulars,
            @Nullable String knownDuplicate) implements About {

        @Override
        public Chain chain() {
            return Chain.ofParticipant(number);
        }
    }

    /** @return the receipt; its subject is the participant's number */
    public Receipt handle(Command command) {
        var check = new Check();
        check.optionalText("knownDuplicate", command.knownDuplicate(), RegisterParticipant.REASON_LENGTH);
        check.orRefuse();
        var person = participants.take(command.number());
        person.mustBe(command.version());
        allowed(command).orRefuse();
        ParticularsCheck.orRefuse(command.particulars(), person, clock.day(), municipalities);
        duplicates
                .verdict(command.particulars(), person, command.knownDuplicate())
                .orRefuse();

        person.become(command.particulars(), keys);
        var special = SpecialValues.keep(participants, person.number(), command.particulars());
        var told = person.snapshot(special).personal("knownDuplicate", command.knownDuplicate());
        return facts.record(person.tells("participant", told));
    }

    private Verdict allowed(Command command) {
        var actor = door.actor();
        return advisors.corrects(command.number(), actor)
                .require(
                        command.particulars().special() == null || advisors.isNear(command.number(), actor),
                        () -> Reason.of("participant.special-not-yours"));
    }
}
