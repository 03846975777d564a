package pl.pomost.business.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.pomost.business.assessment.AssessmentResult.Conclusion;
import pl.pomost.given.Cards;
import pl.pomost.given.FakeMeritCards;
import pl.pomost.given.FakeProgrammes;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

class AssessmentPolicyTest {

    private final FakeProgrammes programmes = new FakeProgrammes();
    private final MeritCard form = new FakeMeritCards().of(FakeMeritCards.CODE);

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

    @Test
    void rejectsAHighScoreWithACategoryBelowItsMinimum() {
        // III: 15 and 14 of 25, the mean 14.5 is 58 %
        var first = card("asesor1", Cards.points(7, 6, 6, 6, 6, 6, 6, 6, 3, 7, 5, 4, 4, 3));
        var second = card("asesor2", Cards.points(6, 6, 6, 6, 6, 6, 6, 5, 3, 7, 5, 4, 4, 3));

        var result = conclude(first, second);

        assertThat(result.first()).isEqualTo(75);
        assertThat(result.second()).isEqualTo(73);
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
        assertThat(conclude(rejecting, rejecting).conclusion()).isEqualTo(Conclusion.NEGATIVE);
    }

    @Test
    void tellsTheFiguresOfADivergence() {
        var reason = conclude(card("asesor1", 90), card("asesor2", 60))
                .verdict()
                .reasons()
                .get(0);

        assertThat(reason.rule()).isEqualTo("assessment.divergent");
        assertThat(reason.figures().toString()).isEqualTo("{first=90, second=60, difference=30, limit=30}");
    }

    private AssessmentResult conclude(ScoreCard first, ScoreCard second) {
        return AssessmentPolicy.conclude(form, programmes.rules(FakeProgrammes.RULES), first, second);
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
