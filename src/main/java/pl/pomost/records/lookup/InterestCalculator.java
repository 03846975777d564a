package pl.pomost.records.lookup;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import pl.pomost.business.programme.InterestTerms;
import pl.pomost.business.reference.InterestRates;
import pl.pomost.business.repayment.InterestLine;
import pl.pomost.business.repayment.InterestRule;
import pl.pomost.business.repayment.InterestTable;
import pl.pomost.business.repayment.OwedPart;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.Period;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** Counts interest on any sum, with its periods: what a demand does, for somebody who only wants to know. */
@Reading
@Requires(Permission.READ_PROGRAMMES)
public class InterestCalculator {

    @Inject
    InterestRates rates;

    InterestCalculator() {}

    /**
     * One period.
     *
     * @param yearly   per cent a year
     * @param interest złoty with four decimals, unrounded when it is added
     */
    public record PeriodRow(
            Money principal,
            LocalDate from,
            LocalDate to,
            int days,
            Share yearly,
            BigDecimal interest,
            boolean toBeConfirmed) {

        static PeriodRow of(InterestLine line) {
            return new PeriodRow(
                    line.principal(),
                    line.from(),
                    line.to(),
                    line.days(),
                    line.yearly(),
                    line.interest(),
                    line.toBeConfirmed());
        }
    }

    /**
     * The whole calculation.
     *
     * @param exact    unrounded sum of the periods
     * @param waived   whether the sum is too small to be charged
     * @param interest rounded once
     * @param total    the sum with its interest
     */
    public record Calculation(
            List<PeriodRow> periods,
            BigDecimal exact,
            boolean waived,
            Money interest,
            Money total,
            boolean toBeConfirmed) {

        public static Calculation of(Money principal, InterestTable table) {
            return new Calculation(
                    table.lines().stream().map(PeriodRow::of).toList(),
                    table.exact(),
                    table.waived(),
                    table.interest(),
                    principal.plus(table.interest()),
                    table.toBeConfirmed());
        }
    }

    /** The interest on an amount transferred on the first day and returned on the last. */
    public Calculation of(Money amount, Period days, InterestTerms terms) {
        var rule = new InterestRule(terms, rates.of(terms.kind()));
        return Calculation.of(amount, rule.on(List.of(new OwedPart(amount, days.from())), days.to()));
    }
}
