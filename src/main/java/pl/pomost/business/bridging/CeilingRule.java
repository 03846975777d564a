package pl.pomost.business.bridging;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.programme.BridgingTerms.BridgingCapBasis;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.business.reference.MinimumWage;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/**
 * The ceiling of a month: the minimum wage of the contract's day or of the payment's day, as the rules say, and never above
 * the operator's own ceiling.
 *
 * @param rules of the case
 * @param wages the table of minimum wages, the newest first
 */
record CeilingRule(SupportRules rules, List<MinimumWage> wages) {

    /** The ceiling that a day gives. */
    BridgingCeiling on(LocalDate day) {
        return new BridgingCeiling(
                rules.version(),
                rules.bridging().totalMonths(),
                rules.bridging().capBasis(),
                day,
                wage(day),
                Optional.ofNullable(rules.bridging().operatorCap()));
    }

    /** The ceiling of a month under a contract of that day, before anything is paid. */
    BridgingCeiling planned(YearMonth month, LocalDate contractDay) {
        return on(isByPayment() ? month.atDay(1) : contractDay);
    }

    /** The ceiling of a month that is paid on that day. */
    BridgingCeiling paid(YearMonth month, LocalDate contractDay, LocalDate paymentDay) {
        return isByPayment() ? on(paymentDay) : planned(month, contractDay);
    }

    /** What one month costs for one person when that much is awarded. */
    Money monthly(YearMonth month, Money awarded, LocalDate contractDay) {
        return awarded.min(planned(month, contractDay).ceiling());
    }

    /** What a request costs in all. */
    Money amount(BridgingRequest request, LocalDate contractDay) {
        return request.calendar()
                .map(month -> monthly(month, request.perPerson(), contractDay).times(request.persons()))
                .collect(Money.summing());
    }

    /** The most that may be asked: where each month has a ceiling of its own, that of the last one. */
    BridgingCeiling most(BridgingRequest request, LocalDate contractDay) {
        return planned(request.lastMonth(), contractDay);
    }

    private boolean isByPayment() {
        return rules.bridging().capBasis() == BridgingCapBasis.MIN_WAGE_ON_PAYMENT_DATE;
    }

    private MinimumWage wage(LocalDate day) {
        return wages.stream()
                .filter(wage -> !wage.validFrom().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE,
                        Reason.of("reference.no-minimum-wage").with("day", day)));
    }
}
