package pl.pomost.business.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.pomost.business.card.MeritCard;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.given.FakeMeritCards;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/** What holds for all merit cards, whatever their points. */
class ScorePropertiesTest {

    private static final MeritCard FORM = new FakeMeritCards().of(FakeMeritCards.CODE);
    private static final SupportRules RULES = new FakeProgrammes().rules(FakeProgrammes.RULES);

    @Property
    void doesNotDependOnTheOrderOfTheFirstTwo(@ForAll("cards") ScoreCard one, @ForAll("cards") ScoreCard other) {
        var there = AssessmentPolicy.conclude(FORM, RULES, List.of(one, other));
        var back = AssessmentPolicy.conclude(FORM, RULES, List.of(other, one));

        assertThat(there.score()).isEqualTo(back.score());
        assertThat(there.categories()).isEqualTo(back.categories());
        assertThat(there.conclusion()).isEqualTo(back.conclusion());
        assertThat(there.recommendedAmount()).isEqualTo(back.recommendedAmount());
    }

    @Property
    void doesNotDependOnTheOrderOfTheFirstTwoWithAThird(
            @ForAll("cards") ScoreCard one, @ForAll("cards") ScoreCard other, @ForAll("cards") ScoreCard third) {
        var there = AssessmentPolicy.conclude(FORM, RULES, List.of(one, other), third);
        var back = AssessmentPolicy.conclude(FORM, RULES, List.of(other, one), third);

        assertThat(there.score()).isEqualTo(back.score());
        assertThat(there.categories()).isEqualTo(back.categories());
        assertThat(there.conclusion()).isEqualTo(back.conclusion());
        assertThat(there.recommendedAmount()).isEqualTo(back.recommendedAmount());
    }

    @Property
    void countsTheEarlierCardThatLiesNearest(
            @ForAll("cards") ScoreCard one, @ForAll("cards") ScoreCard other, @ForAll("cards") ScoreCard third) {
        var result = AssessmentPolicy.conclude(FORM, RULES, List.of(one, other), third);

        var counted = result.counted().get(1);
        var distance = apart(third.total(), counted);
        assertThat(distance)
                .isLessThanOrEqualTo(apart(third.total(), one.total()))
                .isLessThanOrEqualTo(apart(third.total(), other.total()));
        assertThat(counted)
                .isEqualTo(Stream.of(one.total(), other.total())
                        .filter(total -> apart(third.total(), total).compareTo(distance) == 0)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static BigDecimal apart(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs();
    }

    @Property
    void concludesNothingPositiveBelowAnyThreshold(@ForAll("cards") ScoreCard one, @ForAll("cards") ScoreCard other) {
        var result = AssessmentPolicy.conclude(FORM, RULES, List.of(one, other));

        if (result.isPositive()) {
            assertThat(result.score()).isGreaterThanOrEqualTo(result.threshold());
            assertThat(result.categories())
                    .allSatisfy(each -> assertThat(each.mean()).isGreaterThanOrEqualTo(each.minimum()));
            assertThat(result.recommendedAmount().isPresent()).isEqualTo(one.isRecommended() || other.isRecommended());
        }
    }

    @Provide
    Arbitrary<ScoreCard> cards() {
        var points = Combinators.combine(FORM.criteria().stream()
                        .map(criterion -> tenths(criterion.maxPoints()))
                        .toList())
                .as(List::copyOf);
        return Combinators.combine(points, Arbitraries.of(true, false), Arbitraries.of(50_000, 80_000, 100_000))
                .as(ScorePropertiesTest::card);
    }

    /** Whole points and points with a decimal, as the rules may allow. */
    private static Arbitrary<BigDecimal> tenths(int most) {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, most).map(BigDecimal::valueOf),
                Arbitraries.integers().between(0, 10 * most).map(tenths -> BigDecimal.valueOf(tenths, 1)));
    }

    private static ScoreCard card(List<BigDecimal> points, boolean wanted, int amount) {
        var scores = IntStream.range(0, points.size())
                .mapToObj(i -> new Score(FORM.criteria().get(i).code(), points.get(i), null))
                .toList();
        var total = Points.sum(points.stream());
        var recommends = wanted
                && AssessmentPolicy.reaches(
                        total, RULES.scores().max(), RULES.scores().threshold());
        var content = new CardContent(scores, recommends, recommends ? Money.of(amount) : null, null);
        return new ScoreCard(
                CaseNumber.of(2026, 1), "asesor" + total.hashCode(), FORM.code(), content, LocalDate.of(2026, 3, 2));
    }
}
