package pl.pomost.business.casefile;

import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.applicant.Participants;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor notes that a participant joins the group of the case. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class JoinGroup {

    @Inject
    CaseFiles files;

    @Inject
    Groups groups;

    @Inject
    Participants participants;

    @Inject
    Programmes programmes;

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

    JoinGroup() {}

    /**
     * Who joins since when.
     *
     * @param participant number of the participant
     * @param joinedOn    first day of the membership, from the opening of the case to today
     */
    public record Command(CaseRef theCase, String participant, LocalDate joinedOn) implements AboutCase {}

    /** @return the receipt of the case */
    public Receipt handle(Command command) {
        var today = clock.day();
        var day = command.joinedOn();
        var check = new Check();
        check.required("participant", command.participant());
        check.required("joinedOn", day);
        check.that("joinedOn", day == null || !day.isAfter(today), () -> Reason.ofField("joinedOn", "in-future")
                .with("day", today));
        check.orRefuse();

        var file = files.take(command.theCase());
        separation.writes(file, door.actor()).and(policy.isOpen(file)).orRefuse();
        check.that("joinedOn", !day.isBefore(file.openedOn()), () -> Reason.ofField("joinedOn", "group.before-opening")
                .with("opened", file.openedOn()));
        check.orRefuse();

        // The person's row is locked too, so that two cases cannot take the same person at once.
        var person = participants.take(command.participant().strip());
        var group = groups.of(file.number());
        policy.joins(
                        person,
                        group,
                        today,
                        programmes.rules(file.rulesVersion()).group().adultAge())
                .orRefuse();
        group.join(person.number(), day);
        return facts.record(file.tells("group", group.snapshot()));
    }
}
