package pl.pomost.business.bridging;

import java.util.List;
import java.util.Optional;
import pl.pomost.business.membership.Membership;
import pl.pomost.business.programme.BridgingTerms.BridgingProRata;
import pl.pomost.business.programme.BridgingTerms.BridgingUnit;
import pl.pomost.kernel.money.Money;

/**
 * What a month of support comes to, part by part: the rate times the days that count, by the days of the month, rounded to
 * the grosz for each person; a full month is the rate itself.
 *
 * @param unit    whether the rate is for each person or for the cooperative
 * @param proRata how a part of a month counts
 * @param ceiling the ceiling of the month
 * @param rate    what was awarded, or the ceiling when that is lower
 * @param parts   each person, or the cooperative
 * @param granted the most that the contract gives for the month
 */
public record MonthSum(
        BridgingUnit unit,
        BridgingProRata proRata,
        BridgingCeiling ceiling,
        Money rate,
        List<Part> parts,
        Money granted) {

    /**
     * One part of the sum.
     *
     * @param membership whose it is; empty for the cooperative
     * @param first      the first day that counts
     * @param last       the last one
     * @param days       days that count
     * @param ofMonth    days of the month
     * @param amount     in złoty
     */
    public record Part(
            Optional<Membership> membership,
            Optional<java.time.LocalDate> first,
            Optional<java.time.LocalDate> last,
            int days,
            int ofMonth,
            Money amount) {

        /** How the amount was counted: 1600.00 × 17 / 30 = 906.67. */
        public String arithmetic(Money rate) {
            return days == ofMonth || amount.equals(rate) || days == 0
                    ? amount.toString()
                    : rate + " × " + days + " / " + ofMonth + " = " + amount;
        }
    }

    /** The amount for some days of a month. */
    static Money amount(Money rate, int days, int ofMonth, BridgingProRata proRata) {
        if (days == 0) {
            return Money.ZERO;
        }
        return days == ofMonth || proRata == BridgingProRata.NONE ? rate : rate.fraction(days, ofMonth);
    }

    /** All parts together. */
    public Money sum() {
        return parts.stream().map(Part::amount).collect(Money.summing());
    }

    /** What the cooperative is entitled to: the sum, never above what the contract gives. */
    public Money entitled() {
        return sum().min(granted);
    }
}
