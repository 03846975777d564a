package pl.pomost.business.visit;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;
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

/** The advisor sends the protocol of a visit to the cooperative, which has some days to answer. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class SendProtocol {

    @Inject
    CaseFiles files;

    @Inject
    Visits visits;

    @Inject
    VisitPolicy policy;

    @Inject
    Programmes programmes;

    @Inject
    WorkingCalendar calendar;

    @Inject
    Duties duties;

    @Inject
    Facts facts;

    @Inject
    Door door;

    SendProtocol() {}

    /** @param visit number of the visit within the case @param sentOn not in the future and not before the visit */
    public record Command(CaseRef theCase, int visit, LocalDate sentOn) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        var file = files.take(command.theCase());
        policy.writes(file, door.actor()).orRefuse();
        var visit = policy.visit(file, command.visit());
        Verdict.allowed()
                .require(visits.protocolOf(visit).isEmpty(), () -> Reason.of("visit.protocol-sent")
                        .with("visit", visit.number()))
                .orRefuse();
        policy.past(check, "sentOn", command.sentOn(), Optional.of(visit.visitedOn()));
        var days = programmes.rules(file.rulesVersion()).monitoring().answerDays();
        var term = Term.of(TermEvent.SENDING, calendar.deadline(command.sentOn(), days, DayKind.CALENDAR));
        var protocol = new VisitProtocol(visit, command.sentOn(), door.actor().account(), term.due());
        visits.add(protocol);
        duties.open(file, ObligationKind.ANSWER_PROTOCOL, term);
        return facts.record(file.tells("visit-protocol " + visit.number(), protocol.snapshot()));
    }
}
