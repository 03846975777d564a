package pl.pomost.business.assessment;

import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The chair gives an assessor's seat to somebody else: after a declared conflict, or for another reason that is told. */
@UseCase
@Requires(Permission.DIRECT_CASES)
public class ReplaceAssessor {

    @Inject
    CaseFiles files;

    @Inject
    SeparationPolicy separation;

    @Inject
    Committees committees;

    @Inject
    Seating seating;

    @Inject
    AssessorPolicy policy;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    ReplaceAssessor() {}

    /**
     * @param account     who held or holds the seat
     * @param replacement account of the new assessor
     * @param reason      why, at most 2000 characters
     */
    public record Command(CaseRef theCase, String account, String replacement, String reason) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("account", command.account());
        check.required("replacement", command.replacement());
        check.text("reason", command.reason(), CardContent.TEXT_LENGTH);
        check.orRefuse();

        var file = files.take(command.theCase());
        var committee = committees.of(file);
        separation
                .decides(file, door.actor())
                .and(DeclareImpartiality.atWork(file))
                .and(mayLeave(committee, command.account()))
                .and(policy.mayBeSeated("replacement", command.replacement(), file, committee))
                .orRefuse();
        committee.assignments().stream()
                .filter(seat -> seat.isActive() && seat.account().equals(command.account()))
                .forEach(seat -> seat.remove(command.reason().strip(), clock.day()));
        var panel = committee.panelOf(command.account()).orElseThrow();
        var given = seating.give(file, panel, List.of(command.replacement()));
        return facts.record(file.tells("assessors", replaced(command, given)));
    }

    private static Verdict mayLeave(Committee committee, String account) {
        var holds = committee.seated().contains(account);
        return Verdict.allowed()
                .require(
                        holds
                                || committee
                                        .panelOf(account)
                                        .filter(panel -> committee.emptySeats(panel) > 0)
                                        .isPresent(),
                        () -> Reason.ofField("account", "assessor.no-seat").with("account", account))
                .require(!committee.hasScoreCard(account), () -> Reason.ofField("account", "score-card.locked"));
    }

    private static Snapshot replaced(Command command, Snapshot given) {
        return given.with("replaces", command.account())
                .personal("reason", command.reason().strip());
    }
}
