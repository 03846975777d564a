package pl.pomost.business.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;

class AssessmentPolicyTest {

    private final FakeProgrammes programmes = new FakeProgrammes();
    private final MeritCard form = new FakeMeritCards().of(FakeMeritCards.CODE);

    /** domain.md 6.4, examples 1 to 4: the cards of the first two. */
    @ParameterizedTest
    @CsvSource({
        "72, 61, 66.5, POSITIVE",
        "60, 60, 60.0, POSITIVE",
        "89, 60, 74.5, POSITIVE",
        "90, 60, 75.0, DIVERGENT",
        "82, 50, 66.0, DIVERGENT",
        "62, 58, 60.0, DIVERGENT",
        "59, 58, 58.5, NEGATIVE",
        "40, 11, 25.5, NEGATIVE"
    })
    void drawsTheConclusionFromTwoScores(int first, int second, String score, Conclusion conclusion) {
        var result = conclude(card("asesor1", first), card("asesor2", second));

        assertThat(result.score()).isEqualByComparingTo(score);
        assertThat(result.score().scale()).isEqualTo(1);
        assertThat(result.conclusion()).isEqualTo(conclusion);
    }

    /** domain.md 6.4, examples 2 and 3, and what is symmetric to them. */
    @ParameterizedTest
    @CsvSource({
        "82, 50, 70, 76.0, 82, POSITIVE",
        "50, 82, 70, 76.0, 82, POSITIVE",
        "62, 58, 60, 61.0, 62, POSITIVE",
        "58, 62, 60, 61.0, 62, POSITIVE",
        "90, 60, 75, 82.5, 90, POSITIVE",
        "90, 55, 40, 47.5, 55, NEGATIVE",
        "65, 35, 52, 58.5, 65, NEGATIVE"
    })
    void meansTheThirdCardWithTheNearestOfTheEarlier(
            int first, int second, int third, String score, int counted, Conclusion conclusion) {
        var result = AssessmentPolicy.conclude(
                form, rules(), List.of(card("asesor1", first), card("asesor2", second)), card("asesor3", third));

        assertThat(result.score()).isEqualByComparingTo(score);
        assertThat(result.counted()).extracting(BigDecimal::intValueExact).containsExactly(third, counted);
        assertThat(result.further()).isEqualByComparingTo(BigDecimal.valueOf(third));
        assertThat(result.conclusion()).isEqualTo(conclusion);
    }

    /** One of three recommends, and the counted mean is positive: the points decide. */
    @Test
    void letsThePointsAloneDecide() {
        var result = oneOfThreeRecommends();

        assertThat(result.counted()).extracting(BigDecimal::intValueExact).containsExactly(59, 62);
        assertThat(result.score()).isEqualByComparingTo("60.5");
        assertThat(result.conclusion()).isEqualTo(Conclusion.POSITIVE);
        assertThat(result.verdict().reasons()).isEmpty();
    }

    private AssessmentResult oneOfThreeRecommends() {
        var first = card("asesor1", Cards.points(5, 5, 4, 4, 5, 5, 6, 7, 3, 5, 4, 3, 3, 3)); // 62
        var third = card("asesor3", Cards.points(5, 5, 4, 4, 5, 4, 6, 5, 3, 5, 4, 3, 3, 3), false); // 59
        return AssessmentPolicy.conclude(form, rules(), List.of(first, card("asesor2", 55)), third);
    }

    @Test
    void countsOnlyTheCountedCardsWhereTheRulesAskForRecommendations() {
        programmes.withRule("committee.recommendingShare", Share.of(50));

        var result = oneOfThreeRecommends();

        assertThat(result.conclusion()).isEqualTo(Conclusion.POSITIVE);
    }

    @Test
    void wantsTheShareOfRecommendationsThatTheRulesAskFor() {
        programmes.withRule("committee.recommendingShare", Share.of(50));
        var first = card("asesor1", Cards.recommending(90, "90000.00").scores(), true);
        var second = card("asesor2", Cards.rejecting(70).scores(), false);
        var third = card("asesor3", Cards.rejecting(72).scores(), false);

        var result = AssessmentPolicy.conclude(form, rules(), List.of(first, second), third);

        assertThat(result.score()).isEqualByComparingTo("71.0");
        assertThat(result.verdict().reasons()).extracting(Reason::rule).containsExactly("assessment.not-recommended");
        assertThat(result.verdict().reasons().get(0).figures())
                .containsEntry("yes", 0L)
                .containsEntry("counted", 2);
    }

    @Test
    void leavesOppositeCardsAloneWhereTheRulesSaySo() {
        programmes.withRule("scores.divergenceOnOpposite", false);

        var result = conclude(card("asesor1", 62), card("asesor2", 58));

        assertThat(result.conclusion()).isNotEqualTo(Conclusion.DIVERGENT);
        assertThat(result.score()).isEqualByComparingTo("60.0");
    }

    @Test
    void rejectsAHighScoreWithACategoryBelowItsMinimum() {
        // III: 15 and 14 of 25, the mean 14.5 is 58 %
        var first = card("asesor1", Cards.points(7, 6, 6, 6, 6, 6, 6, 6, 3, 7, 5, 4, 4, 3));
        var second = card("asesor2", Cards.points(6, 6, 6, 6, 6, 6, 6, 5, 3, 7, 5, 4, 4, 3));

        var result = conclude(first, second);

        assertThat(result.first()).extracting(BigDecimal::intValueExact).containsExactly(75, 73);
        assertThat(result.score()).isEqualByComparingTo("74.0");
        assertThat(result.conclusion()).isEqualTo(Conclusion.NEGATIVE);
        assertThat(result.verdict().reasons())
                .extracting(reason -> reason.rule() + " " + reason.figures().get("mean"))
                .containsExactly("assessment.category-below 14.5");
    }

    @Test
    void findsACardWithoutRecommendationNegativeWhateverItsPoints() {
        var recommending = card("asesor1", 80);
        var rejecting = new ScoreCard(
                recommending.caseNumber(), "asesor2", form.code(), Cards.rejecting(75), LocalDate.of(2026, 3, 2));

        assertThat(conclude(recommending, rejecting).conclusion()).isEqualTo(Conclusion.DIVERGENT);
        assertThat(conclude(rejecting, rejecting).conclusion()).isEqualTo(Conclusion.POSITIVE);

        programmes.withRule("committee.recommendingShare", Share.of(50));
        assertThat(conclude(rejecting, rejecting).conclusion()).isEqualTo(Conclusion.NEGATIVE);
    }

    @Test
    void tellsTheFiguresOfADivergence() {
        var reason = conclude(card("asesor1", 90), card("asesor2", 60))
                .verdict()
                .reasons()
                .get(0);

        assertThat(reason.rule()).isEqualTo("assessment.divergent");
        assertThat(reason.figures().toString()).isEqualTo("{points=[90, 60], difference=30, limit=30}");
    }

    private AssessmentResult conclude(ScoreCard first, ScoreCard second) {
        return AssessmentPolicy.conclude(form, rules(), List.of(first, second));
    }

    private SupportRules rules() {
        return programmes.rules(FakeProgrammes.RULES);
    }

    private ScoreCard card(String account, int total) {
        return card(account, Cards.recommending(total, "90000.00").scores(), total >= 60);
    }

    private ScoreCard card(String account, java.util.List<Score> scores) {
        return card(account, scores, true);
    }

    private ScoreCard card(String account, java.util.List<Score> scores, boolean recommended) {
        return new ScoreCard(
                CaseNumber.of(2026, 1),
                account,
                form.code(),
                new CardContent(scores, recommended, Money.of(90_000), null),
                LocalDate.of(2026, 3, 2));
    }
}
