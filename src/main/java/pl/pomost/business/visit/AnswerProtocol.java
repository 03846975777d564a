package pl.pomost.business.visit;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor records what the cooperative answered to the protocol: accepted it, or objected to it. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class AnswerProtocol {

    @Inject
    CaseFiles files;

    @Inject
    Visits visits;

    @Inject
    VisitPolicy policy;

    @Inject
    Duties duties;

    @Inject
    Facts facts;

    @Inject
    Door door;

    AnswerProtocol() {}

    /**
     * What was answered.
     *
     * @param visit      number of the visit within the case
     * @param answeredOn not in the future and not before the sending
     * @param objections what the cooperative objects to, at most 4000 characters; absent when it accepted
     */
    public record Command(
            CaseRef theCase,
            int visit,
            VisitProtocol.Answer answer,
            LocalDate answeredOn,
            @Nullable String objections) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        var objects = command.answer() == VisitProtocol.Answer.OBJECTIONS;
        check.required("answer", command.answer());
        check.optionalText("objections", command.objections(), RecordVisit.PROTOCOL_LENGTH);
        if (objects) {
            check.required("objections", command.objections());
        }
        check.orRefuse();
        var file = files.take(command.theCase());
        policy.writes(file, door.actor()).orRefuse();
        var protocol = policy.protocol(file, command.visit());
        VisitPolicy.at(protocol.state(), VisitState.PROTOCOL_SENT).orRefuse();
        policy.past(check, "answeredOn", command.answeredOn(), Optional.of(protocol.sentOn()));
        protocol.answered(command.answer(), command.answeredOn(), objects ? command.objections() : null);
        duties.closeFirst(file, ObligationKind.ANSWER_PROTOCOL);
        return facts.record(file.tells("visit-protocol " + protocol.visitNumber(), protocol.snapshot()));
    }
}
