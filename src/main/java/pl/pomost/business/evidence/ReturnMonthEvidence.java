package pl.pomost.business.evidence;

import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.evidence.MonthEvidence.EvidenceState;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.DayKind;
import pl.pomost.kernel.calendar.WorkingCalendar;
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

/** The advisor sends the evidence of a month back to be corrected, within the days of the rules. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class ReturnMonthEvidence {

    private static final int REMARKS_LENGTH = 1000;

    @Inject
    CaseFiles files;

    @Inject
    MonthEvidences evidences;

    @Inject
    Programmes programmes;

    @Inject
    SeparationPolicy separation;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    ReturnMonthEvidence() {}

    /** @param remarks what is wrong, at most 1000 characters */
    public record Command(CaseRef theCase, int month, String remarks) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.text("remarks", command.remarks(), REMARKS_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        separation.writes(file, door.actor()).orRefuse();
        var evidence = evidences
                .of(file.number(), command.month())
                .filter(each -> each.state() == EvidenceState.SUBMITTED)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE, Reason.of("evidence.none").with("month", command.month())));
        var days = programmes.rules(file.rulesVersion()).bridging().correctionDays();
        evidence.sentBack(
                command.remarks().strip(),
                calendar.deadline(clock.day(), days, DayKind.WORKING).due());
        return facts.record(file.tells(evidence.thing(), evidence.snapshot()));
    }
}
