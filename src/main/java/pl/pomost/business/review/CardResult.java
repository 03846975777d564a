package pl.pomost.business.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.card.CardCategory;
import pl.pomost.business.card.CardCriterion;
import pl.pomost.business.card.MeritCard;
import pl.pomost.kernel.money.Share;

/**
 * A card as it was filled in.
 *
 * @param form      the form that it follows
 * @param threshold share of all points that the rules of the case ask for where the form names no points
 * @param points    one line for each criterion of the form
 */
record CardResult(MeritCard form, Share threshold, List<CardPoints> points) {

    String card() {
        return form.code();
    }

    int total() {
        return points.stream().mapToInt(CardPoints::points).sum();
    }

    int most() {
        return form.maxPoints();
    }

    @Nullable
    Integer least() {
        return form.minPoints().orElse(null);
    }

    /** Enough points in all, and in each category that needs some of its own. */
    boolean isPositive() {
        var enough = form.minPoints()
                .map(fewest -> total() >= fewest)
                .orElseGet(() -> threshold.isReachedBy(total(), most()));
        return enough
                && form.categories().stream().allMatch(category -> category.minPoints()
                        .map(fewest -> of(category) >= fewest)
                        .orElse(true));
    }

    private int of(CardCategory category) {
        var codes = form.criteriaOf(category).stream().map(CardCriterion::code).toList();
        return points.stream()
                .filter(line -> codes.contains(line.criterion()))
                .mapToInt(CardPoints::points)
                .sum();
    }
}
