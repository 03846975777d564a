package pl.pomost.business.repayment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import pl.pomost.business.programme.InterestTerms;
import pl.pomost.kernel.money.Money;

/**
 * The interest on a sum with all its periods, which are added unrounded; the sum is rounded once.
 *
 * @param lines    the periods, part by part in their order
 * @param exact    the unrounded sum in złoty with four decimals, to be read
 * @param waived   whether it is too small to be charged
 * @param interest what is to be paid
 */
public record InterestTable(List<InterestLine> lines, BigDecimal exact, boolean waived, Money interest) {

    private static final int SHOWN = 4;

    static InterestTable of(List<InterestLine> lines, InterestTerms terms) {
        var sum = InterestLine.interestOf(
                lines.stream().map(InterestLine::product).reduce(BigDecimal.ZERO, BigDecimal::add));
        var waived = terms.freeUpTo()
                .filter(limit -> sum.compareTo(limit.amount()) <= 0)
                .isPresent();
        return new InterestTable(
                lines,
                sum.setScale(SHOWN, RoundingMode.HALF_UP),
                waived,
                waived ? Money.ZERO : terms.rounding().round(sum));
    }

    /** Whether a rate in it is still to be compared with its announcement. */
    public boolean toBeConfirmed() {
        return lines.stream().anyMatch(InterestLine::toBeConfirmed);
    }
}
