package pl.pomost.business.security;

import java.util.List;
import pl.pomost.business.agreement.Security.Kind;
import pl.pomost.business.programme.PledgeRules;
import pl.pomost.kernel.money.Money;

/**
 * How much aid some securities cover together.
 *
 * @param notes   promissory notes: their highest sums without the part that is for interest
 * @param others  guarantees and locks, and whatever else has an amount
 * @param persons guarantors, each for the amount that the rules set
 */
record Cover(Money notes, Money others, Money persons) {

    static Cover of(List<Pledge> pledges, PledgeRules rules) {
        var guarantors = (int) pledges.stream()
                .filter(each -> each.kind() == Kind.PERSONAL_SURETY)
                .count();
        return new Cover(
                pledges.stream()
                        .filter(each -> each.kind() == Kind.PROMISSORY_NOTE)
                        .map(each -> rules.aidOf(each.amount().orElse(Money.ZERO)))
                        .collect(Money.summing()),
                pledges.stream()
                        .filter(each -> each.kind() != Kind.PROMISSORY_NOTE && each.kind() != Kind.PERSONAL_SURETY)
                        .map(each -> each.amount().orElse(Money.ZERO))
                        .collect(Money.summing()),
                rules.perGuarantor().times(guarantors));
    }

    Money sum() {
        return notes.plus(others).plus(persons);
    }
}
