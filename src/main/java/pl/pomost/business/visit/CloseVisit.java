package pl.pomost.business.visit;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.BusinessClock;
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

/**
 * A visit is closed: by the advisor when the protocol was accepted, or when its time ran out without an answer; after objections by
 * a manager who did not visit, with a reply.
 */
@UseCase
@Requires({Permission.ADVISE_CASES, Permission.DIRECT_CASES})
public class CloseVisit {

    @Inject
    CaseFiles files;

    @Inject
    Visits visits;

    @Inject
    VisitPolicy policy;

    @Inject
    Duties duties;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    CloseVisit() {}

    /** @param visit number of the visit within the case @param reply at most 4000 characters; needed unless it was accepted */
    public record Command(
            CaseRef theCase, int visit, @Nullable String reply) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.optionalText("reply", command.reply(), RecordVisit.PROTOCOL_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        if (!door.actor().is(Role.MANAGER)) {
            policy.writes(file, door.actor()).orRefuse();
        }
        var visit = policy.visit(file, command.visit());
        var protocol = policy.protocol(file, command.visit());
        verdict(file, visit, protocol).orRefuse();
        if (protocol.state() != VisitState.ACCEPTED) {
            check.required("reply", command.reply());
            check.orRefuse();
        }
        protocol.close(clock.day(), door.actor().account(), command.reply());
        duties.closeFirst(file, ObligationKind.ANSWER_PROTOCOL);
        return facts.record(file.tells("visit-protocol " + visit.number(), protocol.snapshot()));
    }

    private Verdict verdict(CaseFile file, Visit visit, VisitProtocol protocol) {
        var actor = door.actor();
        return switch (protocol.state()) {
            case ACCEPTED -> policy.writes(file, actor);
            case PROTOCOL_SENT ->
                policy.writes(file, actor)
                        .require(clock.day().isAfter(protocol.answerBy()), () -> Reason.of("visit.answer-awaited")
                                .with("until", protocol.answerBy()));
            case OBJECTIONS ->
                Verdict.allowed()
                        .require(
                                actor.is(Role.MANAGER)
                                        && !actor.isPerson(visit.firstVisitor())
                                        && !actor.isPerson(visit.secondVisitor()),
                                () -> Reason.of("visit.objections-by-manager"));
            default -> VisitPolicy.at(protocol.state(), VisitState.ACCEPTED, VisitState.OBJECTIONS);
        };
    }
}
