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
    PaymentBook book;

    @Inject
    ToldByBank bank;

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
        var line = bank.line(command.receivedOn(), command.amount(), command.bankReference());
        Verdict.allowed()
                .require(line.isEmpty(), () -> Reason.of("repayment.on-statement")
                        .with("line", line.orElse("")))
                .orRefuse();
        var payment = book.enter(
                demands.demand(file.number(), command.demand()),
                new PaymentBook.Received(
                        command.amount(),
                        command.receivedOn(),
                        command.bankReference().strip(),
                        door.actor().account()));
        return facts.record(PaymentBook.fact(file, payment));
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
}
