package pl.pomost.business.repayment;

import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.kernel.money.Money;

/** What statements of the bank tell: such money is posted from there, not typed. */
public interface ToldByBank {

    /**
     * The line of a statement, such as WB-2026-0001/12, with that day, amount and reference of the bank; none that is marked as
     * something else than a payment.
     */
    Optional<String> line(LocalDate day, Money amount, String bankReference);
}
