package pl.pomost.business.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The form of a merit card as a rules version names it. A form in use is never changed: another form has another code.
 *
 * @param code         e.g. "PES-100/1"
 * @param reasonLength fewest characters of a reason where the points stay below the threshold
 * @param categories   in the order of the form
 * @param criteria     in the order of the form, over all categories
 */
public record MeritCard(String code, int reasonLength, List<CardCategory> categories, List<CardCriterion> criteria) {

    public MeritCard {
        categories = categories.stream()
                .sorted(Comparator.comparingInt(CardCategory::place))
                .toList();
        criteria = criteria.stream()
                .sorted(Comparator.comparingInt(CardCriterion::place))
                .toList();
    }

    public List<CardCriterion> criteriaOf(CardCategory category) {
        return criteria.stream()
                .filter(criterion -> criterion.category().equals(category.code()))
                .toList();
    }

    public Optional<CardCriterion> criterion(String criterionCode) {
        return criteria.stream()
                .filter(criterion -> criterion.code().equals(criterionCode))
                .findFirst();
    }
}
