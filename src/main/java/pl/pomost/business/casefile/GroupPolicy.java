package pl.pomost.business.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.applicant.InitiativeGroup;
import pl.pomost.business.applicant.Participant;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** When the people of a case may still change, and who may join. */
@ApplicationScoped
public class GroupPolicy {

    private static final Set<Stage> OPEN = EnumSet.of(Stage.GROUP_FORMING, Stage.APPLICATION_DRAFT);

    @Inject
    Groups groups;

    GroupPolicy() {}

    /** The composition stands once the application is submitted. */
    public Verdict isOpen(CaseFile file) {
        return Verdict.allowed().require(OPEN.contains(file.stage()), () -> Reason.of("group.closed")
                .with("stage", file.stage())
                .with("from", OPEN));
    }

    /**
     * Whether that person may be a member.
     *
     * @param age years that a member must have completed
     */
    public Verdict joins(Participant person, InitiativeGroup group, LocalDate day, int age) {
        var number = person.number();
        return Verdict.allowed()
                .require(person.isOfAgeOn(day, age), () -> Reason.of("group.not-of-age")
                        .with("age", age)
                        .with("participant", number)
                        .with("day", day))
                .require(!group.has(number), () -> Reason.of("group.member-already")
                        .with("participant", number))
                .require(!groups.isInActiveGroup(number, group.caseNumber()), () -> Reason.of("group.member-elsewhere")
                        .with("participant", number)
                        .with(
                                "case",
                                groups.activeGroupOf(number)
                                        .map(Object::toString)
                                        .orElse("")));
    }
}
