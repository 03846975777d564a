package pl.pomost.business.applicant;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.reference.Municipalities;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An advisor registers a person who enters the project; the person gets a number of the year. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RegisterParticipant {

    /** Most characters of the reason why a namesake is another person. */
    public static final int REASON_LENGTH = 500;

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
    Facts facts;

    @Inject
    Door door;

    RegisterParticipant() {}

    /**
     * The form, and an answer to the warning about namesakes.
     *
     * @param knownDuplicate why a registered person of the same name and birth date is somebody else; absent otherwise
     */
    public record Command(Particulars particulars, @Nullable String knownDuplicate) {}

    /** @return the receipt; its subject is the number of the new participant */
    public Receipt handle(Command command) {
        var today = clock.day();
        var check = new Check();
        check.optionalText("knownDuplicate", command.knownDuplicate(), REASON_LENGTH);
        check.orRefuse();
        ParticularsCheck.orRefuse(command.particulars(), null, today, municipalities);

        // The counter's lock makes registrations queue here: of two with one PESEL the second sees the first.
        var number = participants.nextNumber(today.getYear());
        duplicates
                .verdict(command.particulars(), null, command.knownDuplicate())
                .orRefuse();
        var person = new Participant(number, today, door.actor().account());
        person.become(command.particulars(), keys);
        participants.add(person);
        var special = SpecialValues.keep(participants, number, command.particulars());
        var told = person.snapshot(special).personal("knownDuplicate", command.knownDuplicate());
        return facts.record(person.tells("participant", told));
    }
}
