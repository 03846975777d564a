package pl.pomost.business.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.AssessmentResult.CategoryMean;
import pl.pomost.business.assessment.AssessmentResult.Conclusion;
import pl.pomost.business.card.CardCategory;
import pl.pomost.business.card.MeritCard;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * The rules of the merit assessment. The score is the mean of all first cards, kept with one decimal, halves up; what is kept is
 * what counts. It is positive when it reaches the threshold and every category's mean reaches its own. The cards are divergent
 * when the highest and the lowest score lie apart by the set share of the maximum or more, or, where the rules say so, when one
 * card is positive and another negative. Then one more assessor is heard: of the first cards the one that lies farthest from the
 * further card is left out, of two equally far the lower one, and the score is the mean of the further card and of those that
 * stay. With two assessors that is the mean of the third card and of the one nearest to it. The order of the first assessors
 * changes nothing.
 *
 * <p>A single card is positive when its points reach the threshold and its assessor recommends the grant. For the whole the points
 * decide; recommendations count only where an operator's rules ask for a share of them.
 */
public final class AssessmentPolicy {

    private final MeritCard form;
    private final SupportRules rules;

    private AssessmentPolicy(MeritCard form, SupportRules rules) {
        this.form = form;
        this.rules = rules;
    }

    /** What the first cards mean together. */
    public static AssessmentResult conclude(MeritCard form, SupportRules rules, List<ScoreCard> first) {
        var policy = new AssessmentPolicy(form, rules);
        return policy.result(first, null, first, policy.divergence(first));
    }

    /** What divergent cards and the card of the assessor heard after them mean together. */
    public static AssessmentResult conclude(
            MeritCard form, SupportRules rules, List<ScoreCard> first, ScoreCard further) {
        var policy = new AssessmentPolicy(form, rules);
        return policy.result(first, further, policy.counted(further, first), Verdict.allowed());
    }

    /** What the cards of an appeal mean together: they are final, however far apart. */
    public static AssessmentResult reassess(MeritCard form, SupportRules rules, List<ScoreCard> cards) {
        return new AssessmentPolicy(form, rules).result(cards, null, cards, Verdict.allowed());
    }

    /**
     * What counts after an appeal. Where the rules say so, a lower score never replaces the one before: the first assessment stands
     * as a whole then, with its verdict, its categories and its amount. With an equal or a higher score the new one counts as a
     * whole, whatever its verdict (domain 6.4, g11); only the amount that was due before is never lowered by it.
     *
     * @param keepsOld whether the rules say so; otherwise the new assessment counts, whatever it says
     */
    public static AssessmentResult afterAppeal(AssessmentResult first, AssessmentResult onAppeal, boolean keepsOld) {
        if (!isNewCounting(first, onAppeal, keepsOld)) {
            return first;
        }
        return isAmountKept(first, onAppeal)
                ? onAppeal.recommending(first.recommendedAmount().orElseThrow())
                : onAppeal;
    }

    /** Whether both give a grant, and the new cards do not recommend more than was due before, by cards or by a negotiation. */
    static boolean isAmountKept(AssessmentResult first, AssessmentResult onAppeal) {
        return first.isPositive()
                && onAppeal.isPositive()
                && first.recommendedAmount()
                        .flatMap(before -> onAppeal.recommendedAmount().filter(after -> !after.isMoreThan(before)))
                        .isPresent();
    }

    static boolean isNewCounting(AssessmentResult first, AssessmentResult onAppeal, boolean keepsOld) {
        return !keepsOld || onAppeal.score().compareTo(first.score()) >= 0;
    }

    private AssessmentResult result(
            List<ScoreCard> first, @Nullable ScoreCard further, List<ScoreCard> counted, Verdict divergent) {
        var score = mean(counted, ScoreCard::total);
        var categories = means(counted);
        var negative = thresholds(counted, score, categories);
        return new AssessmentResult(
                totals(first),
                further == null ? null : further.total(),
                totals(counted),
                score,
                threshold(form, rules),
                form.maxPoints(),
                part(form.maxPoints(), rules.scores().divergence()),
                categories,
                recommended(counted),
                conclusion(divergent, negative),
                divergent.isAllowed() ? negative : divergent);
    }

    private static List<BigDecimal> totals(List<ScoreCard> cards) {
        return cards.stream().map(ScoreCard::total).toList();
    }

    /** The further card and the first ones without the farthest; the last comparisons only make equal totals a matter of the cards. */
    private List<ScoreCard> counted(ScoreCard further, List<ScoreCard> first) {
        var farness = Comparator.comparing(
                (ScoreCard card) -> further.total().subtract(card.total()).abs());
        var rank = farness.thenComparing(Comparator.comparing(ScoreCard::total).reversed())
                .thenComparing(card -> !card.isRecommended());
        for (var category : form.categories()) {
            rank = rank.thenComparing(card -> card.pointsFor(form, category), Comparator.reverseOrder());
        }
        rank = rank.thenComparing(card -> card.recommendedAmount().orElse(Money.ZERO), Comparator.reverseOrder());
        return Stream.concat(Stream.of(further), first.stream().sorted(rank).limit(first.size() - 1L))
                .toList();
    }

    private List<CategoryMean> means(List<ScoreCard> counted) {
        return form.categories().stream()
                .map(category -> new CategoryMean(
                        category.code(),
                        mean(counted, card -> card.pointsFor(form, category)),
                        minimum(category, rules),
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

    private Verdict divergence(List<ScoreCard> first) {
        var apart = part(form.maxPoints(), rules.scores().divergence());
        var points = totals(first);
        var difference = AssessmentResult.apart(points);
        var opposite = first.stream().map(this::isPositive).distinct().count() > 1;
        return Verdict.allowed()
                .require(difference.compareTo(apart) < 0, () -> Reason.of("assessment.divergent")
                        .with("points", points)
                        .with("difference", difference)
                        .with("limit", apart))
                .require(!opposite || !rules.scores().divergenceOnOpposite(), () -> Reason.of("assessment.opposite")
                        .with("points", points)
                        .with("threshold", threshold(form, rules)));
    }

    private Verdict thresholds(List<ScoreCard> counted, BigDecimal score, List<CategoryMean> categories) {
        var threshold = threshold(form, rules);
        var verdict = Verdict.allowed()
                .require(score.compareTo(threshold) >= 0, () -> Reason.of("assessment.below-threshold")
                        .with("score", score)
                        .with("threshold", threshold))
                .and(recommendedByEnough(counted));
        for (var category : categories) {
            verdict = verdict.require(category.isReached(), () -> Reason.of("assessment.category-below")
                    .with("category", category.code())
                    .with("mean", category.mean())
                    .with("minimum", category.minimum()));
        }
        return verdict;
    }

    /** Where the rules ask for a share of recommendations, as many of the counted cards recommend the grant; left out cards do not vote. */
    private Verdict recommendedByEnough(List<ScoreCard> counted) {
        var yes = counted.stream().filter(ScoreCard::isRecommended).count();
        var needed = part(counted.size(), rules.committee().recommendingShare());
        return Verdict.allowed()
                .require(BigDecimal.valueOf(yes).compareTo(needed) >= 0, () -> Reason.of("assessment.not-recommended")
                        .with("yes", yes)
                        .with("counted", counted.size())
                        .with("share", rules.committee().recommendingShare()));
    }

    /** Whether one card alone is positive. */
    private boolean isPositive(ScoreCard card) {
        return card.isRecommended() && reachesThreshold(form, rules, card.total());
    }

    /** Points from which a card is positive: those of the form, or the rules' share of its highest number. */
    public static BigDecimal threshold(MeritCard form, SupportRules rules) {
        return form.minPoints()
                .map(BigDecimal::valueOf)
                .orElseGet(() -> part(form.maxPoints(), rules.scores().threshold()));
    }

    /** Points that a category needs: those of the form, or the rules' share of its highest number. */
    public static BigDecimal minimum(CardCategory category, SupportRules rules) {
        return category.minPoints()
                .map(BigDecimal::valueOf)
                .orElseGet(() -> part(category.maxPoints(), rules.scores().categoryThreshold()));
    }

    /** Whether so many points of the whole form make a card positive. */
    static boolean reachesThreshold(MeritCard form, SupportRules rules, BigDecimal points) {
        return points.compareTo(threshold(form, rules)) >= 0;
    }

    /** Whether so many points of a maximum reach the share. */
    static boolean reaches(BigDecimal points, int maximum, Share share) {
        return points.compareTo(part(maximum, share)) >= 0;
    }

    /** The share of a number of points, exact. */
    public static BigDecimal part(int maximum, Share share) {
        return Points.plain(
                share.percent().multiply(BigDecimal.valueOf(maximum)).movePointLeft(2));
    }

    private static BigDecimal mean(List<ScoreCard> cards, Function<ScoreCard, BigDecimal> points) {
        return Points.sum(cards.stream().map(points)).divide(BigDecimal.valueOf(cards.size()), 1, RoundingMode.HALF_UP);
    }
}
