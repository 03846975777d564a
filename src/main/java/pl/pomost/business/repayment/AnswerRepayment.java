package pl.pomost.business.repayment;

import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** Somebody else than who entered it confirms or refuses a payment; the confirmed one that clears the demand ends it. */
@UseCase
@Requires(Permission.CONFIRM_REPAYMENTS)
public class AnswerRepayment {

    @Inject
    CaseFiles files;

    @Inject
    Demands demands;

    @Inject
    SeparationPolicy separation;

    @Inject
    PaymentBook book;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    AnswerRepayment() {}

    /** Longest grounds, in characters. */
    public static final int GROUNDS_LENGTH = 1000;

    /** Whether the payment counts. */
    public enum Confirmation {
        CONFIRMED,
        REFUSED
    }

    /**
     * What a second person found.
     *
     * @param demand  number of the demand
     * @param payment number of the payment within the demand
     * @param grounds why it is refused; required then
     */
    public record Command(
            CaseRef theCase,
            String demand,
            int payment,
            @Nullable Confirmation answer,
            @Nullable String grounds) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("answer", command.answer());
        if (command.answer() == Confirmation.REFUSED) {
            check.text("grounds", command.grounds(), GROUNDS_LENGTH);
        }
        check.orRefuse();
        var file = files.take(command.theCase());
        // before the demand is looked up: whoever may not decide learns nothing of it
        separation.decides(file, door.actor()).orRefuse();
        var demand = demands.demand(file.number(), command.demand());
        var payment = payment(demand, command.payment());
        book.mayConfirm(file, demand, payment).orRefuse();
        if (command.answer() == Confirmation.CONFIRMED) {
            book.confirm(file, demand, payment);
        } else {
            payment.refuse(
                    door.actor().account(),
                    clock.day(),
                    Objects.requireNonNull(command.grounds()).strip());
        }
        return facts.record(PaymentBook.fact(file, payment));
    }

    private Repayment payment(Demand demand, int number) {
        return demands.paymentsOf(demand).stream()
                .filter(payment -> payment.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("repayment", number));
    }
}
