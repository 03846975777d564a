package pl.pomost.business.repayment;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.pomost.given.GivenRepayment.confirmed;
import static pl.pomost.given.GivenRepayment.demand;
import static pl.pomost.given.GivenRepayment.demanded;
import static pl.pomost.given.GivenRepayment.entered;
import static pl.pomost.given.GivenRepayment.explained;
import static pl.pomost.given.GivenRepayment.monitored;
import static pl.pomost.given.GivenRepayment.payments;
import static pl.pomost.given.GivenRepayment.suspended;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.programme.InterestRounding;
import pl.pomost.business.programme.InterestTerms;
import pl.pomost.business.reference.InterestKind;
import pl.pomost.given.FakeInterestRates;
import pl.pomost.given.GivenCase;
import pl.pomost.given.Office;
import pl.pomost.kernel.money.Money;

/** Our own debts, counted a second time day by day from a table of rates that was typed here. */
class InterestByHandTest {

    /** Domain.md 4.2, in tenths of a per cent a year, by the first day. */
    private static final TreeMap<LocalDate, Integer> TENTHS = new TreeMap<>();

    static {
        for (var line : List.of(
                "2012-11-08 140",
                "2012-12-06 135",
                "2013-01-10 130",
                "2013-02-07 125",
                "2013-03-07 115",
                "2013-05-09 110",
                "2013-06-06 105",
                "2013-07-04 100",
                "2014-10-09 80",
                "2022-02-09 85",
                "2022-03-09 100",
                "2022-04-07 120",
                "2022-05-06 135",
                "2022-06-09 150",
                "2022-07-08 160",
                "2022-09-08 165",
                "2023-09-07 150",
                "2023-10-05 145",
                "2025-05-08 135",
                "2025-07-03 130",
                "2025-09-04 125",
                "2025-10-09 120",
                "2025-11-06 115",
                "2025-12-04 110",
                "2026-03-05 105")) {
            TENTHS.put(LocalDate.parse(line.substring(0, 10)), Integer.parseInt(line.substring(11)));
        }
    }

    private static final InterestTerms USUAL =
            new InterestTerms(InterestKind.TAX_ARREARS, true, InterestRounding.FULL_PLN, null);

    @ParameterizedTest
    @CsvSource({
        "12345.67, 2022-01-31, 2023-10-31",
        "7777.77, 2012-11-30, 2013-07-04",
        "100.00, 2014-10-08, 2014-10-09",
        "99999.99, 2020-02-28, 2020-03-01", // a leap year counts 365 days in the formula
        "54321.09, 2025-05-07, 2026-03-05",
        "0.01, 2013-01-01, 2026-01-01",
        "20000.00, 2013-07-04, 2013-07-04"
    })
    void agreesWithTheSumOfTheDays(String principal, LocalDate transferred, LocalDate returned) {
        var rule = new InterestRule(USUAL, new FakeInterestRates().of(InterestKind.TAX_ARREARS));

        var table = rule.on(List.of(new OwedPart(Money.of(principal), transferred)), returned);

        assertThat(table.interest().grosze() / 100)
                .isEqualTo(interest(Money.of(principal).grosze(), transferred, returned));
        assertThat(table.lines().stream().mapToInt(InterestLine::days).sum())
                .isEqualTo((int) (returned.toEpochDay() - transferred.toEpochDay()) + 1);
    }

    /** 20,000 zł are returned in three payments of odd amounts while the rate falls six times. */
    @Test
    void partsEveryPaymentAndLetsInterestRunOnOnTheRest() {
        var given = monitored(Office.onFakes(), LocalDate.of(2013, 1, 7));
        var day = given.office().the(Payouts.class).of(given.number()).stream()
                .flatMap(payout -> payout.bank().executedOn().stream())
                .min(LocalDate::compareTo)
                .orElseThrow();
        suspended(given);
        explained(given);
        var number = demanded(given, "B1", "20000.00");
        long left = 2_000_000;
        var payment = 0;
        for (var paid : List.of("2013-02-20 5432.10", "2013-05-31 7000.01", "2013-10-15 1234.56")) {
            var on = LocalDate.parse(paid.substring(0, 10));
            pay(given, number, ++payment, on, paid.substring(11));
            var grosze = Money.of(paid.substring(11)).grosze();
            var interest = 100 * interest(left, day, on);
            var principal = halfUp(grosze * left, left + interest);

            assertThat(payments(given, number).get(payment - 1).principalShare())
                    .as("principal in the payment of %s", on)
                    .isEqualTo(Money.ofGrosze(principal));
            left -= principal;
        }

        var end = LocalDate.of(2014, 11, 3);
        assertThat(owed(given, number, end)).isEqualTo(Money.ofGrosze(left + 100 * interest(left, day, end)));
        pay(given, number, ++payment, end, owed(given, number, end).toString());
        assertThat(demand(given, number).isOwed()).isFalse();
        assertThat(payments(given, number).get(3).principalShare()).isEqualTo(Money.ofGrosze(left));
    }

    private static void pay(GivenCase given, String number, int payment, LocalDate on, String amount) {
        given.office().on(on);
        entered(given, number, amount);
        confirmed(given, number, payment);
    }

    private static Money owed(GivenCase given, String number, LocalDate day) {
        var office = given.office();
        return office.inTransaction(
                () -> office.the(DemandBalances.class).of(demand(given, number)).owedOn(day));
    }

    /** Full złoty: grosze times tenths of a per cent, day by day, over 100 grosze, 1000 tenths and 365 days. */
    private static long interest(long grosze, LocalDate from, LocalDate to) {
        long sum = 0;
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            sum += grosze * TENTHS.floorEntry(day).getValue();
        }
        return halfUp(sum, 100L * 1_000 * 365);
    }

    private static long halfUp(long numerator, long denominator) {
        return (2 * numerator + denominator) / (2 * denominator);
    }
}
