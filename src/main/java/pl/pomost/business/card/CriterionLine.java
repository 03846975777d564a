package pl.pomost.business.card;

import org.jspecify.annotations.Nullable;

/**
 * A criterion as a form writes it.
 *
 * @param category  code of its category
 * @param code      unique within the form, such as MARKET
 * @param titlePl   Polish title
 * @param titleEn   English title
 * @param maxPoints   highest number of points, whole
 * @param correctable whether a fault may be corrected; given on a card of the form, nowhere else
 */
public record CriterionLine(
        String category,
        String code,
        String titlePl,
        String titleEn,
        @Nullable Integer maxPoints,
        @Nullable Boolean correctable) {

    int points() {
        return maxPoints == null ? 0 : maxPoints;
    }
}
