package pl.pomost.business.ranking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order of a ranking list: positive before negative; higher score; higher mean in each category that the rules name, one
 * after the other; higher share of disadvantaged members; earlier submission; older case number. A place is never shared.
 */
public final class RankingPolicy {

    private static final Comparator<Candidate> BY_POSITIVE =
            Comparator.comparing(Candidate::positive).reversed();
    private static final Comparator<Candidate> BY_SCORE =
            Comparator.comparing(Candidate::score).reversed();
    private static final Comparator<Candidate> BY_CATEGORIES = RankingPolicy::byCategories;
    private static final Comparator<Candidate> BY_DISADVANTAGED =
            Comparator.comparing(Candidate::disadvantaged).reversed();
    private static final Comparator<Candidate> BY_SUBMISSION = Comparator.comparing(Candidate::submittedAt);
    private static final Comparator<Candidate> BY_NUMBER =
            Comparator.comparing(candidate -> candidate.number().text());

    /** The first in the list is the less one. */
    public static final Comparator<Candidate> ORDER = BY_POSITIVE
            .thenComparing(BY_SCORE)
            .thenComparing(BY_CATEGORIES)
            .thenComparing(BY_DISADVANTAGED)
            .thenComparing(BY_SUBMISSION)
            .thenComparing(BY_NUMBER);

    private RankingPolicy() {}

    /** The candidates in their order, the first one first. */
    public static List<Candidate> ordered(List<Candidate> candidates) {
        return candidates.stream().sorted(ORDER).toList();
    }

    /** Where a candidate comes into a list in which nobody else changes places: above the first that it is better than. */
    static int placeOf(Candidate candidate, List<Candidate> list) {
        return IntStream.range(0, list.size())
                .filter(place -> ORDER.compare(candidate, list.get(place)) < 0)
                .findFirst()
                .orElse(list.size());
    }

    /** What puts the lower one below the upper one. */
    public static TieBreak between(Candidate upper, Candidate lower) {
        if (ORDER.compare(upper, lower) > 0) {
            return TieBreak.EARLIER_LIST;
        }
        if (BY_POSITIVE.compare(upper, lower) != 0 || BY_SCORE.compare(upper, lower) != 0) {
            return TieBreak.SCORE;
        }
        if (BY_CATEGORIES.compare(upper, lower) != 0) {
            return firstDifference(upper, lower) == 0 ? TieBreak.FIRST_CATEGORY : TieBreak.NEXT_CATEGORY;
        }
        if (BY_DISADVANTAGED.compare(upper, lower) != 0) {
            return TieBreak.DISADVANTAGED;
        }
        return BY_SUBMISSION.compare(upper, lower) != 0 ? TieBreak.SUBMITTED : TieBreak.NUMBER;
    }

    private static int byCategories(Candidate one, Candidate other) {
        var place = firstDifference(one, other);
        return place < 0 ? 0 : mean(other, place).compareTo(mean(one, place));
    }

    private static int firstDifference(Candidate one, Candidate other) {
        return IntStream.range(
                        0, Math.max(one.categories().size(), other.categories().size()))
                .filter(place -> mean(one, place).compareTo(mean(other, place)) != 0)
                .findFirst()
                .orElse(-1);
    }

    private static BigDecimal mean(Candidate candidate, int place) {
        return place < candidate.categories().size() ? candidate.categories().get(place) : BigDecimal.ZERO;
    }
}
