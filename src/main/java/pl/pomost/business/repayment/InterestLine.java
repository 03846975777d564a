package pl.pomost.business.repayment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import pl.pomost.kernel.calendar.Period;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;

/**
 * One period of the table of interest: a sum, the days on which one rate held, and what they come to.
 *
 * @param principal     the sum that the interest is counted on
 * @param from          first day that counts
 * @param to            last day that counts
 * @param days          number of those days
 * @param yearly        rate in per cent a year
 * @param toBeConfirmed whether nobody has compared the rate with its announcement yet
 */
public record InterestLine(
        Money principal, LocalDate from, LocalDate to, int days, Share yearly, boolean toBeConfirmed) {

    /**
     * Per cent times days of a year, as the regulation of the Minister of Finance on interest on arrears prescribes its formula
     * ({@code Kz × L × S / 365}, Dz.U. 2015 poz. 2233): a year counts 365 days, a leap year too. It is part of the formula that the
     * rates are published for, the same for every programme, and so no setting of its rules.
     */
    private static final BigDecimal DIVISOR = BigDecimal.valueOf(36_500);

    /** More than enough that rounding the quotient later is the same as rounding the exact fraction. */
    private static final int EXACT = 20;

    private static final int SHOWN = 4;

    static InterestLine of(Money principal, Period period, Share yearly, boolean toBeConfirmed) {
        return new InterestLine(principal, period.from(), period.to(), period.days(), yearly, toBeConfirmed);
    }

    /** The interest of the period in złoty with four decimals, to be read, not to be added. */
    public BigDecimal interest() {
        return product().divide(DIVISOR, SHOWN, RoundingMode.HALF_UP);
    }

    /** Sum times rate times days, exact. */
    BigDecimal product() {
        return principal.amount().multiply(yearly.percent()).multiply(BigDecimal.valueOf(days));
    }

    static BigDecimal interestOf(BigDecimal products) {
        return products.divide(DIVISOR, EXACT, RoundingMode.HALF_UP);
    }
}
