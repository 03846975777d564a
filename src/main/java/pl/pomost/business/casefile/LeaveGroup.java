package pl.pomost.business.casefile;

import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.applicant.GroupMember;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.applicant.InitiativeGroup;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor notes that a member leaves the group of the case; what the person attended stays known. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class LeaveGroup {

    @Inject
    CaseFiles files;

    @Inject
    Groups groups;

    @Inject
    GroupPolicy policy;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    LeaveGroup() {}

    /**
     * Who leaves.
     *
     * @param participant number of the participant
     * @param leftOn      last day of the membership, from the day of joining to today
     */
    public record Command(CaseRef theCase, String participant, LocalDate leftOn) implements AboutCase {}

    /** @return the receipt of the case */
    public Receipt handle(Command command) {
        var today = clock.day();
        var day = command.leftOn();
        var check = new Check();
        check.required("participant", command.participant());
        check.required("leftOn", day);
        check.that("leftOn", day == null || !day.isAfter(today), () -> Reason.ofField("leftOn", "in-future")
                .with("day", today));
        check.orRefuse();

        var file = files.take(command.theCase());
        separation.writes(file, door.actor()).and(policy.isOpen(file)).orRefuse();
        var group = groups.of(file.number());
        var member = member(group, command.participant().strip());
        check.that("leftOn", !day.isBefore(member.joinedOn()), () -> Reason.ofField("leftOn", "group.before-joining")
                .with("joined", member.joinedOn()));
        check.orRefuse();
        group.leave(member.participantNumber(), day);
        return facts.record(file.tells("group", group.snapshot()));
    }

    private static GroupMember member(InitiativeGroup group, String participant) {
        return group.members().stream()
                .filter(member -> member.participantNumber().equals(participant))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("participant", participant));
    }
}
