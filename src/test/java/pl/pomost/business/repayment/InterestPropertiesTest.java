package pl.pomost.business.repayment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import pl.pomost.business.programme.InterestRounding;
import pl.pomost.kernel.money.Money;

/** What holds for the interest on any sum over any days. */
class InterestPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);
    private static final int DAYS = 9_000;
    private static final InterestRule RULE =
            InterestRuleTest.rule(InterestRuleTest.terms(true, InterestRounding.FULL_PLN, null));

    @Property
    void neverFallsWithEachMoreDay(
            @ForAll @LongRange(min = 1, max = 1_000_000_00L) long grosze,
            @ForAll @IntRange(max = DAYS) int start,
            @ForAll @IntRange(max = 2_000) int length) {
        var shorter = on(grosze, day(start), day(start + length));
        var longer = on(grosze, day(start), day(start + length + 1));

        assertThat(longer.exact()).isGreaterThanOrEqualTo(shorter.exact());
        assertThat(longer.interest()).isGreaterThanOrEqualTo(shorter.interest());
    }

    @Property
    void isTheSumOfItsPeriodsBeforeRounding(
            @ForAll @LongRange(min = 1, max = 1_000_000_00L) long grosze,
            @ForAll @IntRange(max = DAYS) int start,
            @ForAll @IntRange(max = 1_000) int first,
            @ForAll @IntRange(max = 1_000) int second) {
        var cut = day(start + first);
        var whole = on(grosze, day(start), cut.plusDays(second + 1L));
        var before = on(grosze, day(start), cut);
        var after = on(grosze, cut.plusDays(1), cut.plusDays(second + 1L));

        assertThat(products(before).add(products(after))).isEqualByComparingTo(products(whole));
    }

    @Property
    void countsEveryDayOnce(
            @ForAll @LongRange(min = 1, max = 1_000_000_00L) long grosze,
            @ForAll @IntRange(max = DAYS) int start,
            @ForAll @IntRange(max = 3_000) int length) {
        var table = on(grosze, day(start), day(start + length));

        assertThat(table.lines().stream().mapToInt(InterestLine::days).sum()).isEqualTo(length + 1);
    }

    @Property
    void staysWithinHalfAZlotyOfTheExactSum(
            @ForAll @LongRange(min = 1, max = 1_000_000_00L) long grosze,
            @ForAll @IntRange(max = DAYS) int start,
            @ForAll @IntRange(max = 3_000) int length) {
        var table = on(grosze, day(start), day(start + length));

        assertThat(table.interest().amount().subtract(table.exact()).abs())
                .isLessThanOrEqualTo(new BigDecimal("0.5001"));
    }

    private static BigDecimal products(InterestTable table) {
        return table.lines().stream().map(InterestLine::product).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static InterestTable on(long grosze, LocalDate from, LocalDate to) {
        return RULE.on(List.of(new OwedPart(Money.ofGrosze(grosze), from)), to);
    }

    private static LocalDate day(int offset) {
        return FIRST.plusDays(offset);
    }
}
