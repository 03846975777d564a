package pl.pomost.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The figures are those of domain.md: the eligible grant of 6.1, the tranches of 6.2, parts of a month and whole months of 6.3.
 * The bounds and the ways to write an amount are our own.
 */
class MoneyTest {

    private static final String LARGEST = "999999999999.99";

    @ParameterizedTest
    @CsvSource({"1234.5,1234.50", "20000,20000.00", "20000.000,20000.00", "-0.07,-0.07", "007,7.00", "-0,0.00"})
    void keepsTwoDecimalsWhateverIsWritten(String written, String plain) {
        assertThat(Money.of(written)).hasToString(plain);
        assertThat(Money.of(written).amount().scale()).isEqualTo(2);
    }

    @Test
    void isEqualWhenTheAmountIs() {
        assertThat(new Money(new BigDecimal("20000")))
                .isEqualTo(Money.of("20000.00"))
                .isEqualTo(Money.of(20_000))
                .isEqualTo(Money.ofGrosze(2_000_000))
                .hasSameHashCodeAs(new Money(new BigDecimal("2E4")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.001", "1.999", "1000000000000", "-1000000000000.00", "1e3", "1 000", "1,50", "", ".5", "٣"})
    void refusesTextThatIsNoAmount(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(written));
    }

    @Test
    void refusesTextOfAnyLengthAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of("0".repeat(5_000_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400000000", "-1e400000000", "1e-400000000", "1000000000000", "0.005"})
    void refusesNumbersOutsideItsBoundsWithoutFillingTheMemory(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Money(new BigDecimal(number)));
    }

    @Test
    void readsZeroHoweverItIsScaled() {
        assertThat(new Money(new BigDecimal("0e400000000"))).isEqualTo(Money.ZERO);
        assertThat(new Money(new BigDecimal("0e-400000000"))).isEqualTo(Money.ZERO);
    }

    @Test
    void reachesItsBoundsAndNotFurther() {
        Money largest = Money.of(LARGEST);
        Money oneGrosz = Money.ofGrosze(1);

        assertThat(largest.negate()).hasToString("-" + LARGEST);
        assertThatIllegalArgumentException().isThrownBy(() -> largest.plus(oneGrosz));
        assertThatIllegalArgumentException().isThrownBy(() -> largest.negate().minus(oneGrosz));
        assertThatIllegalArgumentException().isThrownBy(() -> largest.times(2));
        assertThatIllegalArgumentException().isThrownBy(() -> largest.fraction(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(Long.MAX_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ofGrosze(Long.MIN_VALUE));
    }

    @Test
    void countsGroszeForTheBank() {
        assertThat(Money.of("1234.56").grosze()).isEqualTo(123_456);
        assertThat(Money.of(LARGEST).grosze()).isEqualTo(99_999_999_999_999L);
    }

    @Test
    void addsAndSubtracts() {
        assertThat(Money.of("0.10").plus(Money.of("0.20"))).isEqualTo(Money.of("0.30"));
        assertThat(Money.of("95000").minus(Money.of("100000"))).isEqualTo(Money.of("-5000"));
    }

    @Test
    void comparesStrictly() {
        Money less = Money.of("1.99");
        Money more = Money.of("2.00");

        assertThat(more.isMoreThan(less)).isTrue();
        assertThat(more.isMoreThan(more)).isFalse();
        assertThat(less.isLessThan(more)).isTrue();
        assertThat(less.isLessThan(less)).isFalse();
        assertThat(more).isGreaterThan(less);
        assertThat(less.max(more)).isEqualTo(more.max(less)).isEqualTo(more);
        assertThat(less.min(more)).isEqualTo(more.min(less)).isEqualTo(less);
    }

    @Test
    void knowsItsSign() {
        assertThat(Money.of("0.01").isPositive()).isTrue();
        assertThat(Money.ZERO.isPositive()).isFalse();
        assertThat(Money.ZERO.isZero()).isTrue();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(Money.of("-0.01").isNegative()).isTrue();
        assertThat(Money.of("-0.01").isZero()).isFalse();
    }

    @Test
    void sumsNothingToZero() {
        assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
        assertThat(Stream.<Money>empty().collect(Money.summing())).isEqualTo(Money.ZERO);
    }

    /** One of five asks for more than the limit per person; the plan's cost lines are the tightest bound. */
    @Test
    void findsTheEligibleGrantAsTheSmallestOfItsBounds() {
        Money perPerson = Money.of(20_000);
        Money counted = Stream.of("25000", "15000", "15000", "15000", "15000")
                .map(Money::of)
                .map(requested -> requested.min(perPerson))
                .collect(Money.summing());

        assertThat(counted).isEqualTo(Money.of(80_000));
        assertThat(counted.min(Money.of(100_000)).min(Money.of("78450.20"))).isEqualTo(Money.of("78450.20"));
    }

    @ParameterizedTest
    @CsvSource({
        "1600,17,30,906.67",
        "1600,12,30,640.00",
        "1680,20,31,1083.87",
        "1680,31,31,1680.00",
        "1680,0,31,0.00",
        "1680,1,1,1680.00"
    })
    void paysPartOfAMonthByItsDays(String month, int days, int daysInMonth, String paid) {
        assertThat(Money.of(month).fraction(days, daysInMonth)).isEqualTo(Money.of(paid));
    }

    @Test
    void roundsAFractionHalfUp() {
        assertThat(Money.of("0.01").fraction(1, 2)).isEqualTo(Money.of("0.01"));
        assertThat(Money.of("-0.01").fraction(1, 2)).isEqualTo(Money.of("-0.01"));
        assertThat(Money.of("0.01").fraction(1, 3)).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"-1,30", "1,0", "1,-30"})
    void refusesAFractionThatIsNone(int numerator, int denominator) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(1).fraction(numerator, denominator));
    }

    @Test
    void paysBridgingForWholeMonthsWithoutDivision() {
        assertThat(Money.of(1_600).times(5).times(6)).isEqualTo(Money.of(48_000));
        assertThat(Money.of(1_000).times(5).times(6)).isEqualTo(Money.of(30_000));
        assertThat(Money.of(1_680).times(4).times(6)).isEqualTo(Money.of(40_320));
        assertThat(Money.of(1_600).times(4).plus(Money.of(1_680).times(2)).times(5))
                .isEqualTo(Money.of(48_800));
    }

    @Test
    void splitsIntoTranchesAndGivesTheRestToTheLast() {
        List<Share> eightyTwenty = List.of(Share.of(80), Share.of(20));

        assertThat(Money.of("97333.33").split(eightyTwenty))
                .containsExactly(Money.of("77866.66"), Money.of("19466.67"));
        assertThat(Money.of(100_000).split(eightyTwenty)).containsExactly(Money.of(80_000), Money.of(20_000));
        assertThat(Money.of("97333.33").split(List.of(Share.WHOLE))).containsExactly(Money.of("97333.33"));
        assertThat(Money.ZERO.split(eightyTwenty)).containsExactly(Money.ZERO, Money.ZERO);
    }

    /** Spending below the grant shrinks the last tranche; below the first tranche, the difference comes back. */
    @ParameterizedTest
    @CsvSource({"95000,15000.00,0.00", "78000,0.00,2000.00", "100000,20000.00,0.00"})
    void paysTheLastTrancheOnlyUpToTheAcceptedCost(String accepted, String last, String returned) {
        List<Money> tranches = Money.of(100_000).split(List.of(Share.of(80), Share.of(20)));
        Money open = Money.of(accepted).minus(tranches.get(0));

        assertThat(tranches.get(1).min(open).max(Money.ZERO)).isEqualTo(Money.of(last));
        assertThat(open.negate().max(Money.ZERO)).isEqualTo(Money.of(returned));
    }

    @Test
    void losesNoGroszWhenItSplits() {
        Random random = new Random(20_130_902);
        for (int round = 0; round < 2_000; round++) {
            Money whole = Money.ofGrosze(random.nextLong(99_999_999_999_999L));
            int first = random.nextInt(101);
            int second = random.nextInt(101 - first);
            List<Share> shares = List.of(Share.of(first), Share.of(second), Share.of(100 - first - second));

            List<Money> tranches = whole.split(shares);

            assertThat(Money.sum(tranches)).isEqualTo(whole);
            assertThat(tranches).noneMatch(Money::isNegative);
            assertThat(tranches.get(2)).isGreaterThanOrEqualTo(shares.get(2).floorOf(whole));
        }
    }

    @Test
    void refusesASplitThatIsNotTheWhole() {
        Money grant = Money.of(100_000);

        assertThatIllegalArgumentException().isThrownBy(() -> grant.split(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> grant.split(List.of(Share.of(80))));
        assertThatIllegalArgumentException().isThrownBy(() -> grant.split(List.of(Share.of(80), Share.of("20.01"))));
        assertThatIllegalArgumentException().isThrownBy(() -> grant.negate().split(List.of(Share.WHOLE)));
    }

    /** A page keeps what was typed between two requests. */
    @Test
    void survivesInTheStateOfAPage() throws Exception {
        var kept = new ByteArrayOutputStream();
        new ObjectOutputStream(kept).writeObject(Money.of("44000.07"));

        assertThat(new ObjectInputStream(new ByteArrayInputStream(kept.toByteArray())).readObject())
                .isEqualTo(Money.of("44000.07"));
    }
}
