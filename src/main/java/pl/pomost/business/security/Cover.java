package pl.pomost.business.security;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import pl.pomost.business.agreement.Security.Kind;
import pl.pomost.business.programme.PledgeRules;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;

/**
 * How much aid some securities cover together.
 *
 * @param notes   promissory notes: their highest sums without the part that is for interest
 * @param others  guarantees and locks, and whatever else has an amount
 * @param persons guarantors, each for the amount that the rules set
 */
record Cover(Money notes, Money others, Money persons) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Cover of(List<Pledge> pledges, PledgeRules rules) {
        var guarantors = (int) pledges.stream()
                .filter(each -> each.kind() == Kind.PERSONAL_SURETY)
                .count();
        return new Cover(
                pledges.stream()
                        .filter(each -> each.kind() == Kind.PROMISSORY_NOTE)
                        .map(each -> aidOf(each.amount().orElse(Money.ZERO), rules.noteInterest()))
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

    /** The least highest sum of a note for so much aid: the aid with its interest, rounded up. */
    static Money noteFor(Money aid, Share interest) {
        return new Money(aid.amount().multiply(HUNDRED.add(interest.percent())).divide(HUNDRED, 2, RoundingMode.UP));
    }

    private static Money aidOf(Money note, Share interest) {
        return new Money(note.amount().multiply(HUNDRED).divide(HUNDRED.add(interest.percent()), 2, RoundingMode.DOWN));
    }
}
