package pl.pomost.business.bridging;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor accepts the evidence of a paid month that is over: what it cost. The next month opens with it. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class SettleBridgingMonth {

    private static final int REMARKS_LENGTH = 1000;
    private static final int MOST_MONTHS = 1000;

    @Inject
    CaseFiles files;

    @Inject
    BridgingSupports supports;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    @Inject
    BridgingMonthPolicy policy;

    @Inject
    BridgingDuties duties;

    SettleBridgingMonth() {}

    /**
     * What was proved.
     *
     * @param month        number of the month, from 1
     * @param acceptedCost from 0.00 to what must be proved: what was paid and what was left of the months before
     * @param remarks      why less is accepted; required then
     */
    public record Command(
            CaseRef theCase,
            int month,
            Money acceptedCost,
            @Nullable String remarks) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.range("month", command.month(), 1, MOST_MONTHS);
        check.required("acceptedCost", command.acceptedCost());
        check.optionalText("remarks", command.remarks(), REMARKS_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        var month = supports.month(file.number(), command.month())
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE, Reason.of("bridging.no-month").with("month", command.month())));
        var ledger = policy.ledger(file);
        separation
                .writes(file, door.actor())
                .and(policy.provable(ledger, month))
                .and(policy.over(month))
                .require(!month.isSettled(), () -> Reason.of("bridging.month-settled")
                        .with("month", month.number()))
                .and(policy.nothingOnItsWay(ledger, month))
                .orRefuse();
        checkCost(command, ledger.toProve(month));
        policy.settling(month, command.acceptedCost()).orRefuse();
        month.settle(command.acceptedCost(), clock.day(), command.remarks());
        policy.settled(month);
        consequences(file, month);
        return facts.record(file.tells("bridging month " + month.number(), month.snapshot()));
    }

    private static void checkCost(Command command, Money toProve) {
        var check = new Check();
        check.that(
                "acceptedCost",
                !command.acceptedCost().isNegative() && !command.acceptedCost().isMoreThan(toProve),
                () -> Reason.ofField("acceptedCost", "bridging.cost-range").with("toProve", toProve));
        if (command.acceptedCost().isLessThan(toProve)) {
            check.required("remarks", command.remarks());
        }
        check.orRefuse();
    }

    private void consequences(CaseFile file, BridgingMonth month) {
        duties.settled(file);
        var ledger = policy.ledger(file);
        ledger.covered().ifPresent(covered -> duties.paid(file, covered));
        if (ledger.next().isPresent() && ledger.terms().evidenceFirst()) {
            duties.toBePaid(file, ledger.next());
        }
        var support = ledger.supportOf(month);
        if (support.state() == BridgingState.RUNNING && ledger.isDone(support)) {
            duties.toBeSettled(file, support.lastMonth());
        }
    }
}
