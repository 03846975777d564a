package pl.pomost.business.bridging;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
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

/** The advisor accepts the evidence of a paid month: what it cost. The next month opens with it. */
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

    SettleBridgingMonth() {}

    /**
     * What was proved.
     *
     * @param month        number of the month, from 1
     * @param acceptedCost from 0.00 to what was paid
     * @param remarks      why less than paid is accepted; required then
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
                .require(ledger.isPaid(month), () -> Reason.of("bridging.month-unpaid")
                        .with("month", month.number()))
                .require(!month.isSettled(), () -> Reason.of("bridging.month-settled")
                        .with("month", month.number()))
                .orRefuse();
        checkCost(command, ledger.paid(month));
        policy.settling(month, command.acceptedCost()).orRefuse();
        month.settle(command.acceptedCost(), clock.day(), command.remarks());
        policy.settled(month);
        endWithTheLast(ledger.supportOf(month), month);
        return facts.record(file.tells("bridging month " + month.number(), month.snapshot()));
    }

    private static void checkCost(Command command, Money paid) {
        var check = new Check();
        check.that(
                "acceptedCost",
                !command.acceptedCost().isNegative() && !command.acceptedCost().isMoreThan(paid),
                () -> Reason.ofField("acceptedCost", "bridging.cost-range").with("paid", paid));
        if (command.acceptedCost().isLessThan(paid)) {
            check.required("remarks", command.remarks());
        }
        check.orRefuse();
    }

    private void endWithTheLast(BridgingSupport support, BridgingMonth month) {
        if (month.number() == support.firstNumber() + support.months() - 1) {
            support.end(clock.day());
        }
    }
}
