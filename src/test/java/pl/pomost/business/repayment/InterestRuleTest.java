package pl.pomost.business.repayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.business.programme.InterestRounding;
import pl.pomost.business.programme.InterestTerms;
import pl.pomost.business.reference.InterestKind;
import pl.pomost.business.reference.InterestRate;
import pl.pomost.business.reference.InterestRates;
import pl.pomost.given.FakeInterestRates;
import pl.pomost.given.Ground;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Refusal;

/** The worked examples of domain.md 6.6, with the rates of 4.2 as the migration brings them. */
class InterestRuleTest {

    private static final InterestTerms USUAL = terms(true, InterestRounding.FULL_PLN, null);

    /** domain.md 6.6, example 1. */
    @ParameterizedTest
    @EnumSource
    void addsPeriodsUnroundedAndRoundsTheSumToFullZlotyOnce(Ground ground) {
        ground.office(office -> {
            var rates =
                    office.inTransaction(() -> office.the(InterestRates.class).of(InterestKind.TAX_ARREARS));

            var table = count(new InterestRule(USUAL, rates), "20000.00", "2013-04-15", "2014-03-31");

            assertThat(table.lines()).extracting(InterestLine::days).containsExactly(24, 28, 28, 271);
            assertThat(table.lines())
                    .extracting(line -> line.yearly().toString())
                    .containsExactly("11.5%", "11%", "10.5%", "10%");
            assertThat(table.lines())
                    .extracting(InterestLine::interest)
                    .containsExactly(exact("151.2329"), exact("168.7671"), exact("161.0959"), exact("1484.9315"));
            assertThat(table.exact()).isEqualTo(exact("1966.0274"));
            assertThat(table.interest()).isEqualTo(Money.of(1966));
            assertThat(Money.of(20_000).plus(table.interest())).hasToString("21966.00");
            assertThat(table.toBeConfirmed()).isTrue();
        });
    }

    /** domain.md 6.6, example 2. */
    @Test
    void countsTheDayOfTheTransferOnlyWhenTheTermsSaySo() {
        var with = count(rule(USUAL), "7345.67", "2025-06-10", "2025-12-15");
        var without = count(rule(terms(false, InterestRounding.FULL_PLN, null)), "7345.67", "2025-06-10", "2025-12-15");

        assertThat(with.lines()).extracting(InterestLine::days).containsExactly(23, 63, 35, 28, 28, 12);
        assertThat(with.lines())
                .extracting(InterestLine::interest)
                .containsExactly(
                        exact("62.4885"),
                        exact("164.8248"),
                        exact("88.0474"),
                        exact("67.6204"),
                        exact("64.8029"),
                        exact("26.5652"));
        assertThat(with.exact()).isEqualTo(exact("474.3492"));
        assertThat(with.interest()).isEqualTo(Money.of(474));
        assertThat(with.toBeConfirmed()).isFalse();
        assertThat(without.lines().get(0).days()).isEqualTo(22);
        assertThat(without.exact()).isEqualTo(exact("471.6323"));
        assertThat(without.interest()).isEqualTo(Money.of(472));
    }

    /** domain.md 6.6, example 3. */
    @Test
    void goesThroughNineRates() {
        var table = count(rule(USUAL), "100000.00", "2012-09-03", "2013-09-02");

        assertThat(table.lines()).hasSize(9);
        assertThat(table.exact()).isEqualTo(exact("12252.0548"));
        assertThat(table.interest()).isEqualTo(Money.of(12_252));
    }

    /** domain.md 6.6, example 4. */
    @Test
    void chargesSmallInterestUnlessTheTermsWaiveIt() {
        var charged = count(rule(USUAL), "250.00", "2025-12-10", "2025-12-31");
        var waived = count(
                rule(terms(true, InterestRounding.FULL_PLN, Money.of("8.70"))), "250.00", "2025-12-10", "2025-12-31");

        assertThat(charged.exact()).isEqualTo(exact("1.6575"));
        assertThat(charged.interest()).isEqualTo(Money.of(2));
        assertThat(charged.waived()).isFalse();
        assertThat(waived.interest()).isEqualTo(Money.ZERO);
        assertThat(waived.waived()).isTrue();
        assertThat(waived.exact()).isEqualTo(exact("1.6575"));
    }

    @Test
    void roundsToTheGroszWhenTheTermsSaySo() {
        var table = count(rule(terms(true, InterestRounding.GROSZ, null)), "20000.00", "2013-04-15", "2014-03-31");

        assertThat(table.interest()).isEqualTo(Money.of("1966.03"));
    }

    @Test
    void roundsHalfAZlotyUp() {
        // 365 days at 8 % of 18.75 are exactly 1.50.
        var table = count(rule(USUAL), "18.75", "2015-01-01", "2015-12-31");

        assertThat(table.exact()).isEqualTo(exact("1.5000"));
        assertThat(table.interest()).isEqualTo(Money.of(2));
    }

    @Test
    void countsEachPartFromItsOwnDayAndRoundsThemTogether() {
        var table = rule(USUAL)
                .on(
                        List.of(
                                new OwedPart(Money.of(80_000), LocalDate.of(2015, 1, 1)),
                                new OwedPart(Money.of(20_000), LocalDate.of(2015, 7, 1))),
                        LocalDate.of(2015, 12, 31));

        assertThat(table.lines()).extracting(InterestLine::days).containsExactly(365, 184);
        assertThat(table.exact()).isEqualTo(exact("7206.5753"));
        assertThat(table.interest()).isEqualTo(Money.of(7207));
    }

    @Test
    void countsNothingBeforeTheTransferAndOneDayOnIt() {
        assertThat(count(rule(USUAL), "1000.00", "2026-03-02", "2026-03-01").lines())
                .isEmpty();
        assertThat(count(rule(USUAL), "1000.00", "2026-03-02", "2026-03-02").lines())
                .singleElement()
                .extracting(InterestLine::days)
                .isEqualTo(1);
    }

    @Test
    void usesTheStatutoryTableWhenTheContractNamesIt() {
        var statutory = new InterestTerms(InterestKind.STATUTORY, true, InterestRounding.GROSZ, null);
        var table = count(
                new InterestRule(statutory, new FakeInterestRates().of(InterestKind.STATUTORY)),
                "36500.00",
                "2009-01-01",
                "2009-01-10");

        assertThat(table.interest()).isEqualTo(Money.of(130));
    }

    @Test
    void saysWhenTheTableBeginsLater() {
        var refusal =
                catchThrowableOfType(Refusal.class, () -> count(rule(USUAL), "1000.00", "2008-12-01", "2009-12-01"));

        assertThat(refusal.verdict().reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("reference.no-interest-rate");
            assertThat(reason.figures()).containsEntry("day", LocalDate.of(2008, 12, 1));
        });
    }

    /** Interest of exactly the amount that is free is not charged, a grosz more is. */
    @Test
    void waivesInterestUpToTheAmountAndNotAbove() {
        var part = List.of(new OwedPart(Money.of("36500.00"), LocalDate.of(2014, 12, 1)));
        var rates = List.of(
                new InterestRate(InterestKind.TAX_ARREARS, LocalDate.of(2014, 10, 9), Share.of(10), "x", false));
        var exactly = new InterestRule(terms(true, InterestRounding.GROSZ, Money.of("10.00")), rates);
        var less = new InterestRule(terms(true, InterestRounding.GROSZ, Money.of("9.99")), rates);

        assertThat(exactly.on(part, LocalDate.of(2014, 12, 1)).interest()).isEqualTo(Money.ZERO);
        assertThat(less.on(part, LocalDate.of(2014, 12, 1)).interest()).isEqualTo(Money.of("10.00"));
    }

    static InterestTerms terms(boolean countStartDay, InterestRounding rounding, Money freeUpTo) {
        return new InterestTerms(InterestKind.TAX_ARREARS, countStartDay, rounding, freeUpTo);
    }

    static InterestRule rule(InterestTerms terms) {
        return new InterestRule(terms, new FakeInterestRates().of(InterestKind.TAX_ARREARS));
    }

    private static InterestTable count(InterestRule rule, String amount, String from, String to) {
        return rule.on(List.of(new OwedPart(Money.of(amount), LocalDate.parse(from))), LocalDate.parse(to));
    }

    private static BigDecimal exact(String amount) {
        return new BigDecimal(amount);
    }
}
