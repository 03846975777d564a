package pl.pomost.business.bridging;

import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.business.programme.BridgingTerms.BridgingCapBasis;
import pl.pomost.business.reference.MinimumWage;
import pl.pomost.kernel.money.Money;

/**
 * The most that one month for one person, or for the cooperative, may cost, and why.
 *
 * @param rulesVersion the rules that it is taken from
 * @param totalMonths  most months of support
 * @param basis        which day's minimum wage the rules take
 * @param basisDate    that day
 * @param line         the minimum wage in force on it, with its source
 * @param operatorCap  the operator's own ceiling, where there is one
 */
public record BridgingCeiling(
        String rulesVersion,
        int totalMonths,
        BridgingCapBasis basis,
        LocalDate basisDate,
        MinimumWage line,
        Optional<Money> operatorCap) {

    /** First day of the minimum wage in force. */
    public LocalDate wageFrom() {
        return line.validFrom();
    }

    /** That minimum wage in złoty. */
    public Money wage() {
        return line.amount();
    }

    /** The wage, or the operator's own ceiling when that is lower. */
    public Money ceiling() {
        return operatorCap.map(wage()::min).orElse(wage());
    }
}
