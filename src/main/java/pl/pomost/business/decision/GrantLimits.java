package pl.pomost.business.decision;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Money;

/**
 * The figures that an approval is held against, as they stand now.
 *
 * @param asked          what the plan takes from the grant
 * @param recommended    the higher of the amounts that the assessors recommend; null while they recommend none
 * @param ranked         what the ranking list gives; null where the rules know no list, or the case stands on none
 * @param persons        persons counted by the rules of the case
 * @param perPerson      highest grant for one counted person
 * @param perCooperative highest grant for one cooperative
 * @param left           what the edition's budget for grants may still promise
 * @param edition        code of the edition
 */
public record GrantLimits(
        Money asked,
        @Nullable Money recommended,
        @Nullable Money ranked,
        int persons,
        Money perPerson,
        Money perCooperative,
        Money left,
        String edition) {

    public Money forPersons() {
        return perPerson.times(persons);
    }

    public Optional<Money> ifRecommended() {
        return Optional.ofNullable(recommended);
    }

    public Optional<Money> ifRanked() {
        return Optional.ofNullable(ranked);
    }

    /** The highest amount that every limit allows, the budget included. */
    public Money highest() {
        var withoutBudget =
                asked.min(forPersons()).min(perCooperative).min(ifRecommended().orElse(asked));
        return withoutBudget.min(ifRanked().orElse(asked)).min(left).max(Money.ZERO);
    }
}
