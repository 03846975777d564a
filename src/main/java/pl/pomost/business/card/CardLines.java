package pl.pomost.business.card;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Share;

/**
 * What stands on a form of a card.
 *
 * @param reasonLength fewest characters of a written reason
 * @param reasonBelow  a reason is needed where a criterion gets less than this share of its points
 * @param minPoints    points from which a card is positive; null where the rules of the case say it as a share
 * @param categories   in the order of the form
 * @param criteria     in the order of the form, over all categories
 */
public record CardLines(
        @Nullable Integer reasonLength,
        @Nullable Share reasonBelow,
        @Nullable Integer minPoints,
        List<CategoryLine> categories,
        List<CriterionLine> criteria) {

    public CardLines {
        categories = categories == null ? List.of() : List.copyOf(categories);
        criteria = criteria == null ? List.of() : List.copyOf(criteria);
    }

    /** Sum of the points of the criteria of a category. */
    int points(CategoryLine category) {
        return criteria.stream()
                .filter(criterion -> category.code().equals(criterion.category()))
                .mapToInt(CriterionLine::points)
                .sum();
    }

    /** Highest number of points of the whole form. */
    int points() {
        return criteria.stream().mapToInt(CriterionLine::points).sum();
    }
}
