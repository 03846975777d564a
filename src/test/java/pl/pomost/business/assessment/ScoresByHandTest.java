package pl.pomost.business.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.business.assessment.AssessmentResult.Conclusion;
import pl.pomost.business.card.MeritCard;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.given.Cards;
import pl.pomost.given.FakeMeritCards;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;

/** Our own scores, worked out a second time in twice the points, so that halves are whole numbers. */
class ScoresByHandTest {

    /** Criteria by category of the shipped form, with its highest points. */
    private static final Map<String, List<String>> FORM = Map.of(
            "I", List.of("PRODUCT", "MARKET", "COMPETITION", "SALES"),
            "II", List.of("EXPERIENCE", "RESOURCES"),
            "III", List.of("COSTS", "FORECAST", "FINANCING"),
            "IV", List.of("REINTEGRATION", "EMPLOYMENT", "DURABILITY"),
            "V", List.of("CLARITY", "CONSISTENCY"));

    private static final Map<String, Integer> MOST = Map.of("I", 30, "II", 15, "III", 25, "IV", 20, "V", 10);

    private final FakeProgrammes programmes = new FakeProgrammes();
    private final MeritCard form = new FakeMeritCards().of(FakeMeritCards.CODE);

    @ParameterizedTest
    @CsvSource({
        "90, 61, POSITIVE, 75.5", // 29 apart
        "90, 60, DIVERGENT, 75.0", // 30 apart: the limit itself
        "89, 60, POSITIVE, 74.5",
        "59, 60, DIVERGENT, 59.5", // opposite, a point apart
        "59, 58, NEGATIVE, 58.5",
        "60, 60, POSITIVE, 60.0",
        "100, 71, POSITIVE, 85.5",
        "29, 0, NEGATIVE, 14.5",
        "30, 0, DIVERGENT, 15.0"
    })
    void areConcludedAsByHand(int first, int second, Conclusion conclusion, String score) {
        var result = conclude(first, second);

        assertThat(result.conclusion()).isEqualTo(conclusion);
        assertThat(result.score()).isEqualByComparingTo(score);
    }

    /** 12.5 % of 100 are 12.5 points: 12 apart are not enough, 13 are. */
    @Test
    void takeALimitThatIsNoWholeNumber() {
        programmes.withRule("scores.divergence", Share.of("12.5"));

        assertThat(conclude(90, 78).conclusion()).isEqualTo(Conclusion.POSITIVE);
        assertThat(conclude(90, 77).conclusion()).isEqualTo(Conclusion.DIVERGENT);
    }

    @Test
    void agreeForEveryPairOfCards() {
        for (int first = 0; first <= 100; first += 1) {
            for (int second = first; second <= 100; second += 3) {
                var one = card("asesor1", first);
                var other = card("asesor2", second);
                var result = AssessmentPolicy.conclude(form, rules(), List.of(one, other));

                var apart = second - first >= 30 || first < 60 != second < 60;
                assertThat(result.score().doubleValue()).isEqualTo((first + second) / 2.0);
                assertThat(result.conclusion())
                        .as("%d and %d", first, second)
                        .isEqualTo(apart ? Conclusion.DIVERGENT : byHand(List.of(one, other)));
            }
        }
    }

    @Test
    void agreeForEveryThirdCard() {
        for (int first = 40; first <= 100; first += 7) {
            for (int second = 31; second <= 100; second += 9) {
                for (int third = 0; third <= 100; third += 4) {
                    var one = card("asesor1", first);
                    var other = card("asesor2", second);
                    var last = card("asesor3", third);
                    var result = AssessmentPolicy.conclude(form, rules(), List.of(one, other), last);

                    var toFirst = first > third ? first - third : third - first;
                    var toSecond = second > third ? second - third : third - second;
                    var near = toFirst == toSecond ? first >= second : toFirst < toSecond;
                    var counted = List.of(last, near ? one : other);
                    assertThat(result.score().doubleValue()).isEqualTo((third + (near ? first : second)) / 2.0);
                    assertThat(result.conclusion())
                            .as("%d, %d, then %d", first, second, third)
                            .isEqualTo(byHand(counted));
                }
            }
        }
    }

    /** 15 and 14 of 25 are 29 : 2 = 14.5 < 15; 15 and 15 are enough, 16 and 14 too. */
    @ParameterizedTest
    @CsvSource({"15, 14, NEGATIVE", "15, 15, POSITIVE", "16, 14, POSITIVE", "14, 14, NEGATIVE", "25, 4, NEGATIVE"})
    void wantEveryCategoryAtItsOwnThreshold(int firstThird, int secondThird, Conclusion conclusion) {
        var result = AssessmentPolicy.conclude(
                form,
                rules(),
                List.of(
                        card("asesor1", Cards.with(80, firstThird, "90000.00")),
                        card("asesor2", Cards.with(80, secondThird, "90000.00"))));

        assertThat(result.conclusion()).isEqualTo(conclusion);
        if (conclusion == Conclusion.NEGATIVE) {
            assertThat(result.verdict().reasons())
                    .extracting(Reason::rule, reason -> reason.figures().get("category"))
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("assessment.category-below", "III"));
        }
    }

    /** Thresholds by plain counting. */
    private static Conclusion byHand(List<ScoreCard> counted) {
        var total = 0;
        for (var card : counted) {
            total += card.scores().stream()
                    .mapToInt(
                            score -> score.points() == null ? 0 : score.points().intValueExact())
                    .sum();
        }
        var enough = total >= 2 * 60;
        for (var category : FORM.entrySet()) {
            var points = 0;
            for (var card : counted) {
                for (var score : card.scores()) {
                    points += category.getValue().contains(score.criterion()) && score.points() != null
                            ? score.points().intValueExact()
                            : 0;
                }
            }
            enough &= points * 100 >= 2 * 60 * MOST.get(category.getKey());
        }
        return enough ? Conclusion.POSITIVE : Conclusion.NEGATIVE;
    }

    private AssessmentResult conclude(int first, int second) {
        return AssessmentPolicy.conclude(form, rules(), List.of(card("asesor1", first), card("asesor2", second)));
    }

    private SupportRules rules() {
        return programmes.rules(FakeProgrammes.RULES);
    }

    private ScoreCard card(String account, int total) {
        return card(account, total >= 60 ? Cards.recommending(total, "90000.00") : Cards.rejecting(total));
    }

    private ScoreCard card(String account, CardContent content) {
        return new ScoreCard(new CaseNumber("GR-2026-0001"), account, form.code(), content, LocalDate.of(2026, 3, 2));
    }
}
