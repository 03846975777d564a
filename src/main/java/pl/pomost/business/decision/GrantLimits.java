package pl.pomost.business.decision;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.plan.PersonLimits;
import pl.pomost.kernel.money.Money;

/**
 * The figures that an approval is held against, as they stand now.
 *
 * @param asked          what the plan takes from the grant
 * @param eligibleLines  what the programme may pay of the cost lines after the cuts of a negotiation
 * @param recommended    the higher of the amounts that the assessors recommend; null while they recommend none
 * @param ranked         what the ranking list gives; null where the rules know no list, or the case stands on none
 * @param people         what the persons counted by the rules of the case let it be
 * @param perCooperative highest grant for one cooperative
 * @param left           what the edition's budget for grants may still promise
 * @param edition        code of the edition
 */
public record GrantLimits(
        Money asked,
        Money eligibleLines,
        @Nullable Money recommended,
        @Nullable Money ranked,
        PersonLimits people,
        Money perCooperative,
        Money left,
        String edition) {

    /** Persons counted by the rules of the case. */
    public int persons() {
        return people.persons();
    }

    /** Highest grant for one of them. */
    public Money perPerson() {
        return people.perPerson();
    }

    public Money forPersons() {
        return people.total();
    }

    public Optional<Money> ifRecommended() {
        return Optional.ofNullable(recommended);
    }

    public Optional<Money> ifRanked() {
        return Optional.ofNullable(ranked);
    }

    /**
     * The eligible grant: the least of what is asked, what persons and cooperative may get, what the lines cost and what the committee
     * recommends. The budget never shrinks it.
     */
    public Money eligible() {
        return asked.min(forPersons())
                .min(perCooperative)
                .min(eligibleLines)
                .min(ifRecommended().orElse(asked))
                .max(Money.ZERO);
    }

    /**
     * What an approval gives, no more and no less: the eligible grant, or the part of it that the list gives. A lower amount is
     * only what a negotiation or an accepted part of the list has made of it before.
     */
    public Money due() {
        return eligible().min(ifRanked().orElse(asked)).max(Money.ZERO);
    }

    /** What can be approved now: all that is due, or nothing while the budget does not hold it. */
    public Money highest() {
        return due().isMoreThan(left) ? Money.ZERO : due();
    }
}
