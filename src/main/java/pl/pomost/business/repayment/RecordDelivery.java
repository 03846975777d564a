package pl.pomost.business.repayment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
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

/** The advisor records the day on which the cooperative received the demand: its term runs from then. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordDelivery {

    @Inject
    CaseFiles files;

    @Inject
    Demands demands;

    @Inject
    SeparationPolicy separation;

    @Inject
    Programmes programmes;

    @Inject
    Duties duties;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RecordDelivery() {}

    /**
     * What the receipt shows.
     *
     * @param demand      number of the demand
     * @param deliveredOn from the day of issuing to today
     */
    public record Command(
            CaseRef theCase, String demand, @Nullable LocalDate deliveredOn) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("deliveredOn", command.deliveredOn());
        check.orRefuse();
        var day = Objects.requireNonNull(command.deliveredOn());
        check.that("deliveredOn", !day.isAfter(clock.day()), () -> Reason.ofField("deliveredOn", "in-future")
                .with("day", clock.day()));
        check.orRefuse();
        var file = files.take(command.theCase());
        separation.writes(file, door.actor()).orRefuse();
        var demand = demands.demand(file.number(), command.demand());
        Verdict.allowed()
                .require(demand.deliveredOn().isEmpty(), () -> Reason.of("demand.delivered")
                        .with("day", demand.deliveredOn().orElse(day)))
                .require(!day.isBefore(demand.issuedOn()), () -> Reason.of("demand.before-issue")
                        .with("issued", demand.issuedOn()))
                .orRefuse();
        var rules = programmes.rules(file.rulesVersion());
        var term = Term.of(
                TermEvent.RECEIPT,
                calendar.deadline(
                        day, rules.stages().repaymentDays(), rules.stages().repaymentDayKind()));
        demand.delivered(day, term.due());
        if (demand.isOwed()) {
            owed(file, term);
        }
        return facts.record(file.tells("demand " + demand.number(), demand.snapshot()));
    }

    /** What was paid before the receipt came back is not owed again. */
    private void owed(CaseFile file, Term term) {
        if (file.stage() != Stage.SUSPENDED) {
            file.dueBy(term.due());
        }
        duties.open(file, ObligationKind.REPAY, term);
    }
}
