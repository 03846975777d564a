package pl.pomost.business.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.AssessmentResult.CategoryMean;
import pl.pomost.business.assessment.AssessmentResult.Conclusion;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * The rules of the merit assessment. The score is the mean of two cards with one decimal. It is positive when it reaches the
 * threshold and every category's mean reaches its own. Two cards are divergent when their scores lie apart by the set share
 * of the maximum or more, or, where the rules say so, when one is positive and the other negative; then a third assessor is
 * heard, and the score is the mean of the third card and of the earlier one that lies nearest to it; of two equally near the
 * higher one. The order of the first two assessors changes nothing.
 *
 * <p>A single card is positive when its points reach the threshold and its assessor recommends the grant.
 */
public final class AssessmentPolicy {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final MeritCard form;
    private final SupportRules rules;

    private AssessmentPolicy(MeritCard form, SupportRules rules) {
        this.form = form;
        this.rules = rules;
    }

    /** What two cards mean together. */
    public static AssessmentResult conclude(MeritCard form, SupportRules rules, ScoreCard first, ScoreCard second) {
        var policy = new AssessmentPolicy(form, rules);
        return policy.result(List.of(first, second), null, List.of(first, second), policy.divergence(first, second));
    }

    /** What two divergent cards and the card of the third assessor mean together. */
    public static AssessmentResult conclude(
            MeritCard form, SupportRules rules, ScoreCard first, ScoreCard second, ScoreCard third) {
        var policy = new AssessmentPolicy(form, rules);
        var nearest = policy.nearest(third, first, second);
        return policy.result(List.of(first, second), third, List.of(third, nearest), Verdict.allowed());
    }

    /** What the two cards of an appeal mean together: they are final, however far apart. */
    public static AssessmentResult reassess(MeritCard form, SupportRules rules, ScoreCard first, ScoreCard second) {
        return new AssessmentPolicy(form, rules)
                .result(List.of(first, second), null, List.of(first, second), Verdict.allowed());
    }

    /**
     * What counts after an appeal. A worse assessment never replaces the better one where the rules say so: positive is better
     * than negative, then more points; the higher of the recommended amounts stays.
     *
     * @param keepsOld whether the rules say so; otherwise the new assessment counts, whatever it says
     */
    public static AssessmentResult afterAppeal(AssessmentResult first, AssessmentResult onAppeal, boolean keepsOld) {
        if (!keepsOld) {
            return onAppeal;
        }
        var order = Comparator.comparing(AssessmentResult::isPositive).thenComparing(AssessmentResult::score);
        var counts = order.compare(onAppeal, first) > 0 ? onAppeal : first;
        return counts.recommending(Stream.of(first, onAppeal)
                .flatMap(result -> result.recommendedAmount().stream())
                .reduce(Money::max)
                .orElse(null));
    }

    private AssessmentResult result(
            List<ScoreCard> earlier, @Nullable ScoreCard third, List<ScoreCard> counted, Verdict divergent) {
        var heard = new ArrayList<>(earlier);
        if (third != null) {
            heard.add(third);
        }
        var score = mean(counted.get(0).total(), counted.get(1).total());
        var categories = means(counted);
        var negative = thresholds(heard, score, categories);
        return new AssessmentResult(
                earlier.get(0).total(),
                earlier.get(1).total(),
                third == null ? null : third.total(),
                counted.stream().map(ScoreCard::total).toList(),
                score,
                part(rules.scoreMax(), rules.scoreThreshold()),
                rules.scoreMax(),
                part(rules.scoreMax(), rules.divergence()),
                categories,
                recommended(counted),
                conclusion(divergent, negative),
                divergent.isAllowed() ? negative : divergent);
    }

    /** The earlier card that counts with the third one; the last comparisons only make equal totals a matter of the cards. */
    private ScoreCard nearest(ScoreCard third, ScoreCard first, ScoreCard second) {
        var farness = Comparator.comparingInt((ScoreCard card) -> Math.abs(third.total() - card.total()));
        var rank = farness.thenComparing(
                        Comparator.comparingInt(ScoreCard::total).reversed())
                .thenComparing(card -> !card.isRecommended());
        for (var category : form.categories()) {
            rank = rank.thenComparing(card -> -card.pointsFor(form, category));
        }
        rank = rank.thenComparing(card -> card.recommendedAmount().orElse(Money.ZERO), Comparator.reverseOrder());
        return rank.compare(first, second) <= 0 ? first : second;
    }

    private List<CategoryMean> means(List<ScoreCard> counted) {
        return form.categories().stream()
                .map(category -> new CategoryMean(
                        category.code(),
                        mean(
                                counted.get(0).pointsFor(form, category),
                                counted.get(1).pointsFor(form, category)),
                        part(category.maxPoints(), rules.categoryThreshold()),
                        category.maxPoints()))
                .toList();
    }

    private static @Nullable Money recommended(List<ScoreCard> counted) {
        return counted.stream()
                .map(ScoreCard::recommendedAmount)
                .flatMap(Optional::stream)
                .reduce(Money::max)
                .orElse(null);
    }

    private static Conclusion conclusion(Verdict divergent, Verdict negative) {
        if (!divergent.isAllowed()) {
            return Conclusion.DIVERGENT;
        }
        return negative.isAllowed() ? Conclusion.POSITIVE : Conclusion.NEGATIVE;
    }

    private Verdict divergence(ScoreCard first, ScoreCard second) {
        var apart = part(rules.scoreMax(), rules.divergence());
        var difference = Math.abs(first.total() - second.total());
        var opposite = isPositive(rules, first) != isPositive(rules, second);
        return Verdict.allowed()
                .require(BigDecimal.valueOf(difference).compareTo(apart) < 0, () -> Reason.of("assessment.divergent")
                        .with("first", first.total())
                        .with("second", second.total())
                        .with("difference", difference)
                        .with("limit", apart))
                .require(!opposite || !rules.divergenceOnOpposite(), () -> Reason.of("assessment.opposite")
                        .with("first", first.total())
                        .with("second", second.total())
                        .with("threshold", part(rules.scoreMax(), rules.scoreThreshold())));
    }

    private Verdict thresholds(List<ScoreCard> heard, BigDecimal score, List<CategoryMean> categories) {
        var threshold = part(rules.scoreMax(), rules.scoreThreshold());
        var verdict = Verdict.allowed()
                .require(score.compareTo(threshold) >= 0, () -> Reason.of("assessment.below-threshold")
                        .with("score", score)
                        .with("threshold", threshold))
                .and(recommendedByHalf(heard));
        for (var category : categories) {
            verdict = verdict.require(category.isReached(), () -> Reason.of("assessment.category-below")
                    .with("category", category.code())
                    .with("mean", category.mean())
                    .with("minimum", category.minimum()));
        }
        return verdict;
    }

    /** At least half of those who were heard recommend the grant. */
    private static Verdict recommendedByHalf(List<ScoreCard> heard) {
        var yes = heard.stream().filter(ScoreCard::isRecommended).count();
        return Verdict.allowed().require(2 * yes >= heard.size(), () -> Reason.of("assessment.not-recommended")
                .with("yes", yes)
                .with("heard", heard.size()));
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
