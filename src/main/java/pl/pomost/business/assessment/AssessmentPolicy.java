package pl.pomost.business.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import pl.pomost.business.assessment.AssessmentResult.CategoryMean;
import pl.pomost.business.assessment.AssessmentResult.Conclusion;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * The rules of the merit assessment. The score is the mean of two cards with one decimal. It is positive when it reaches the
 * threshold and every category's mean reaches its own. Two cards are divergent when their scores lie apart by the set share
 * of the maximum or more, or when one is positive and the other negative; then nothing is concluded from them.
 *
 * <p>A single card is positive when its points reach the threshold and its assessor recommends the grant.
 */
public final class AssessmentPolicy {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private AssessmentPolicy() {}

    /** What the two cards mean together. */
    public static AssessmentResult conclude(MeritCard form, SupportRules rules, ScoreCard first, ScoreCard second) {
        var score = mean(first.total(), second.total());
        var threshold = part(rules.scoreMax(), rules.scoreThreshold());
        var apart = part(rules.scoreMax(), rules.divergence());
        var categories = form.categories().stream()
                .map(category -> new CategoryMean(
                        category.code(),
                        mean(first.pointsFor(form, category), second.pointsFor(form, category)),
                        part(category.maxPoints(), rules.categoryThreshold()),
                        category.maxPoints()))
                .toList();
        var divergent = divergence(rules, first, second, apart);
        var negative = thresholds(rules, first, second, score, threshold, categories);
        return new AssessmentResult(
                first.total(),
                second.total(),
                score,
                threshold,
                rules.scoreMax(),
                apart,
                categories,
                conclusion(divergent, negative),
                divergent.isAllowed() ? negative : divergent);
    }

    private static Conclusion conclusion(Verdict divergent, Verdict negative) {
        if (!divergent.isAllowed()) {
            return Conclusion.DIVERGENT;
        }
        return negative.isAllowed() ? Conclusion.POSITIVE : Conclusion.NEGATIVE;
    }

    private static Verdict divergence(SupportRules rules, ScoreCard first, ScoreCard second, BigDecimal apart) {
        var difference = Math.abs(first.total() - second.total());
        return Verdict.allowed()
                .require(BigDecimal.valueOf(difference).compareTo(apart) < 0, () -> Reason.of("assessment.divergent")
                        .with("first", first.total())
                        .with("second", second.total())
                        .with("difference", difference)
                        .with("limit", apart))
                .require(isPositive(rules, first) == isPositive(rules, second), () -> Reason.of("assessment.opposite")
                        .with("first", first.total())
                        .with("second", second.total())
                        .with("threshold", part(rules.scoreMax(), rules.scoreThreshold())));
    }

    private static Verdict thresholds(
            SupportRules rules,
            ScoreCard first,
            ScoreCard second,
            BigDecimal score,
            BigDecimal threshold,
            List<CategoryMean> categories) {
        var verdict = Verdict.allowed()
                .require(score.compareTo(threshold) >= 0, () -> Reason.of("assessment.below-threshold")
                        .with("score", score)
                        .with("threshold", threshold))
                .require(
                        first.isRecommended() || second.isRecommended(), () -> Reason.of("assessment.not-recommended"));
        for (var category : categories) {
            verdict = verdict.require(category.isReached(), () -> Reason.of("assessment.category-below")
                    .with("category", category.code())
                    .with("mean", category.mean())
                    .with("minimum", category.minimum()));
        }
        return verdict;
    }

    /** Whether one card alone is positive. */
    static boolean isPositive(SupportRules rules, ScoreCard card) {
        return card.isRecommended() && reaches(card.total(), rules.scoreMax(), rules.scoreThreshold());
    }

    /** Whether so many points of a maximum reach the share. */
    static boolean reaches(int points, int maximum, Share share) {
        return BigDecimal.valueOf(points).compareTo(part(maximum, share)) >= 0;
    }

    /** The share of a number of points, exact. */
    public static BigDecimal part(int maximum, Share share) {
        var exact = share.percent().multiply(BigDecimal.valueOf(maximum)).movePointLeft(2);
        var shortest = exact.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    private static BigDecimal mean(int first, int second) {
        return BigDecimal.valueOf((long) first + second).divide(TWO, 1, RoundingMode.UNNECESSARY);
    }
}
