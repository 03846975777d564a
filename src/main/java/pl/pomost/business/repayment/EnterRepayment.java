package pl.pomost.business.repayment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An accountant enters what the bank statement shows as paid back; it counts when somebody else confirms it. */
@UseCase
@Requires(Permission.ENTER_REPAYMENTS)
public class EnterRepayment {

    @Inject
    CaseFiles files;

    @Inject
    Demands demands;

    @Inject
    DemandBalances balances;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    EnterRepayment() {}

    /** Longest name that the bank statement gives, in characters. */
    public static final int REFERENCE_LENGTH = 100;

    /**
     * What the bank statement shows.
     *
     * @param demand        number of the demand
     * @param amount        above zero, at most what is owed on the day of receipt
     * @param receivedOn    the bank's day, not in the future
     * @param bankReference what the statement calls it, at most 100 characters
     */
    public record Command(CaseRef theCase, String demand, Money amount, LocalDate receivedOn, String bankReference)
            implements AboutCase {}

    public Receipt handle(Command command) {
        check(command);
        var file = files.take(command.theCase());
        var demand = demands.demand(file.number(), command.demand());
        verdict(demand, command).orRefuse();
        var number = demands.paymentsOf(demand).size() + 1;
        var payment = new Repayment(
                        demand,
                        number,
                        command.amount(),
                        command.receivedOn(),
                        command.bankReference().strip())
                .entered(door.actor().account(), clock.day());
        demands.add(payment);
        return facts.record(file.tells("repayment " + demand.number() + "/" + number, payment.snapshot()));
    }

    private void check(Command command) {
        var check = new Check();
        check.positive("amount", command.amount());
        check.required("receivedOn", command.receivedOn());
        check.text("bankReference", command.bankReference(), REFERENCE_LENGTH);
        check.that(
                "receivedOn",
                command.receivedOn() == null || !command.receivedOn().isAfter(clock.day()),
                () -> Reason.ofField("receivedOn", "in-future").with("day", clock.day()));
        check.orRefuse();
    }

    private Verdict verdict(Demand demand, Command command) {
        var payments = demands.paymentsOf(demand);
        var waiting = payments.stream()
                .filter(payment -> payment.state() == Repayment.RepaymentState.ENTERED)
                .map(Repayment::amount)
                .collect(Money.summing());
        var owed = balances.of(demand).owedOn(command.receivedOn());
        var last = payments.stream()
                .filter(Repayment::isConfirmed)
                .map(Repayment::receivedOn)
                .max(LocalDate::compareTo);
        return Verdict.allowed()
                .require(demand.isOwed(), () -> Reason.of("demand.closed").with("demand", demand.number()))
                .require(
                        last.filter(command.receivedOn()::isBefore).isEmpty(),
                        () -> Reason.of("repayment.out-of-order").with("last", last.orElse(command.receivedOn())))
                .require(!command.amount().plus(waiting).isMoreThan(owed), () -> Reason.of("repayment.above-owed")
                        .with("amount", command.amount())
                        .with("waiting", waiting)
                        .with("owed", owed)
                        .with("day", command.receivedOn()));
    }
}
