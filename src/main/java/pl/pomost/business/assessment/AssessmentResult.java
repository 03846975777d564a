package pl.pomost.business.assessment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * What merit cards mean together, with the arithmetic that a reader can follow.
 *
 * @param first       points of the first assessors, in the order of their seats
 * @param further     points of the assessor heard after them; null while none was
 * @param counted     points of the cards whose mean is the score, those of the further one first
 * @param score       their mean, one decimal, halves up
 * @param threshold   points from which the score is positive
 * @param maximum     highest score
 * @param divergence  difference from which two scores are divergent
 * @param categories  means by category over the counted cards, in the order of the form
 * @param recommended the higher of the amounts that the counted cards recommend; null when they recommend none
 * @param conclusion  what follows
 * @param verdict     why no grant can be approved on it; empty when positive
 */
public record AssessmentResult(
        List<BigDecimal> first,
        @Nullable BigDecimal further,
        List<BigDecimal> counted,
        BigDecimal score,
        BigDecimal threshold,
        int maximum,
        BigDecimal divergence,
        List<CategoryMean> categories,
        @Nullable Money recommended,
        Conclusion conclusion,
        Verdict verdict) {

    /** What follows from the cards. */
    public enum Conclusion {
        POSITIVE,
        NEGATIVE,
        /** The cards are too far apart: one more assessor is needed. */
        DIVERGENT
    }

    /**
     * The mean of a category.
     *
     * @param code    its code on the form
     * @param mean    mean of the counted cards, one decimal
     * @param minimum points that a positive assessment needs
     * @param maximum highest number of points
     */
    public record CategoryMean(String code, BigDecimal mean, BigDecimal minimum, int maximum) {
        public boolean isReached() {
            return mean.compareTo(minimum) >= 0;
        }
    }

    /** How far the highest and the lowest score of the first assessors are apart. */
    public BigDecimal difference() {
        return apart(first);
    }

    /** How far the highest and the lowest of the points lie apart. */
    static BigDecimal apart(List<BigDecimal> points) {
        return Points.plain(Collections.max(points).subtract(Collections.min(points)));
    }

    public boolean isPositive() {
        return conclusion == Conclusion.POSITIVE;
    }

    /** The higher of the amounts that the counted cards recommend. */
    public Optional<Money> recommendedAmount() {
        return Optional.ofNullable(recommended);
    }

    /** The mean of one category; zero when the form has no such category. */
    public BigDecimal meanOf(String category) {
        return categories.stream()
                .filter(each -> each.code().equals(category))
                .map(CategoryMean::mean)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    /** The same with another amount. */
    public AssessmentResult recommending(@Nullable Money amount) {
        return but(amount, conclusion, verdict);
    }

    /** The same points, but negative for a reason that lies outside the cards. */
    public AssessmentResult rejected(Reason reason) {
        return but(null, Conclusion.NEGATIVE, verdict.require(false, () -> reason));
    }

    private AssessmentResult but(@Nullable Money amount, Conclusion otherConclusion, Verdict otherVerdict) {
        return new AssessmentResult(
                first,
                further,
                counted,
                score,
                threshold,
                maximum,
                divergence,
                categories,
                amount,
                otherConclusion,
                otherVerdict);
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("first", first)
                .with("further", further)
                .with("counted", counted)
                .with("score", score)
                .with("recommended", recommended)
                .with("conclusion", conclusion)
                .with(
                        "categories",
                        categories.stream()
                                .map(each -> Snapshot.empty()
                                        .with("category", each.code())
                                        .with("mean", each.mean()))
                                .toList());
    }
}
