package pl.pomost.business.membership;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.Participants;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor records who joined the cooperative, as a member or an employee, from which day. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordJoining {

    private static final int NAME_LENGTH = 200;

    @Inject
    CaseFiles files;

    @Inject
    Memberships memberships;

    @Inject
    Participants participants;

    @Inject
    RollPolicy policy;

    @Inject
    RollDuties rollDuties;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RecordJoining() {}

    /**
     * Who joined.
     *
     * @param participant number of the participant, when the person is one
     * @param person      name of somebody else, at most 200 characters; one of the two is given
     * @param joinedOn    the first day that counts, at most a year ahead
     * @param reason      at most 500 characters
     */
    public record Command(
            CaseRef theCase,
            @Nullable String participant,
            @Nullable String person,
            Tie tie,
            @Nullable LocalDate joinedOn,
            String reason)
            implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.optionalText("person", command.person(), NAME_LENGTH);
        check.required("tie", command.tie());
        check.text("reason", command.reason(), RollPolicy.REASON_LENGTH);
        check.that("person", isGiven(command.participant()) != isGiven(command.person()), "membership.one-of-two");
        var joined = policy.day(check, "joinedOn", command.joinedOn());
        check.orRefuse();
        var file = files.take(command.theCase());
        policy.changes(file, door.actor()).orRefuse();
        var roll = policy.kept(file);
        var number = roll.memberships().size() + 1;
        var joining = new Membership(
                        file.number(), number, participant(command), stripped(command.person()), command.tie())
                .from(joined, command.reason().strip());
        present(roll, joining).orRefuse();
        memberships.add(joining);
        rollDuties.joined(file, joining);
        return facts.record(file.tells(joining.thing(), joining.snapshot()));
    }

    /** Nobody joins who is still there. */
    private static Verdict present(Roll roll, Membership joining) {
        return Verdict.allowed()
                .require(
                        roll.memberships().stream()
                                .filter(joining::isSamePersonAs)
                                .allMatch(earlier -> earlier.leftOn()
                                        .filter(day -> !day.isAfter(joining.joinedOn()))
                                        .isPresent()),
                        () -> Reason.of("membership.still-there").with("day", joining.joinedOn()));
    }

    private @Nullable String participant(Command command) {
        var number = stripped(command.participant());
        return number == null ? null : participants.look(number).number();
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
