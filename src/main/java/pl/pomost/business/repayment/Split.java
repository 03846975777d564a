package pl.pomost.business.repayment;

import java.math.RoundingMode;
import pl.pomost.kernel.money.Money;

/**
 * A payment parted into what returns the principal and what pays interest.
 *
 * @param principal what returns the principal
 * @param interest  what pays interest
 */
public record Split(Money principal, Money interest) {

    /**
     * In proportion to what is owed of each on the day of the payment (art. 55 § 2 of the tax ordinance, used as a
     * convention), the principal rounded half up to the grosz; a payment of all that is owed leaves nothing.
     *
     * @param payment above zero, at most what is owed
     */
    static Split of(Money payment, Money principalOwed, Money interestOwed) {
        var owed = principalOwed.plus(interestOwed);
        var exact = payment.amount().multiply(principalOwed.amount()).divide(owed.amount(), 2, RoundingMode.HALF_UP);
        var principal = new Money(exact);
        return new Split(principal, payment.minus(principal));
    }
}
