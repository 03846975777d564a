package pl.pomost.business.assessment;

import java.math.BigDecimal;
import java.util.List;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.refusal.Verdict;

/**
 * What two merit cards mean together, with the arithmetic that a reader can follow.
 *
 * @param first      points of the card of the first seat
 * @param second     points of the card of the second seat
 * @param score      their mean, one decimal
 * @param threshold  points from which the score is positive
 * @param maximum    highest score
 * @param divergence difference from which two scores are divergent
 * @param categories means by category, in the order of the form
 * @param conclusion what follows
 * @param verdict    why no grant can be approved on it; empty when positive
 */
public record AssessmentResult(
        int first,
        int second,
        BigDecimal score,
        BigDecimal threshold,
        int maximum,
        BigDecimal divergence,
        List<CategoryMean> categories,
        Conclusion conclusion,
        Verdict verdict) {

    /** What follows from two cards. */
    public enum Conclusion {
        POSITIVE,
        NEGATIVE,
        /** The cards are too far apart: a third assessor is needed. */
        DIVERGENT
    }

    /**
     * The mean of a category.
     *
     * @param code    its code on the form
     * @param mean    mean of both cards, one decimal
     * @param minimum points that a positive assessment needs
     * @param maximum highest number of points
     */
    public record CategoryMean(String code, BigDecimal mean, BigDecimal minimum, int maximum) {
        public boolean isReached() {
            return mean.compareTo(minimum) >= 0;
        }
    }

    /** How far the two scores are apart. */
    public int difference() {
        return Math.abs(first - second);
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("first", first)
                .with("second", second)
                .with("score", score)
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
