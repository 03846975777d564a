package pl.pomost.business.repayment;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.kernel.money.Money;

/**
 * What is owed on a demand on any day. A payment closes a share of every part together with the interest on that share; on
 * what is left of a part interest runs on from the day from which it ran.
 */
public final class DemandBalance {

    private final Demand demand;
    private final Money returned;
    private final Set<PayoutReference> givenBack;
    private final InterestRule rule;

    /**
     * @param payments  all payments of the demand; only confirmed ones count
     * @param givenBack payouts that the bank gave back: nothing of them is owed
     */
    public DemandBalance(Demand demand, List<Repayment> payments, Set<PayoutReference> givenBack, InterestRule rule) {
        this.demand = demand;
        this.returned = payments.stream().map(Repayment::principalShare).collect(Money.summing());
        this.givenBack = givenBack;
        this.rule = rule;
    }

    /** The principal that is not returned yet. */
    public Money principalLeft() {
        return stands().minus(returned);
    }

    /** What is demanded of payouts that the bank did not give back. */
    private Money stands() {
        return demand.principal().minus(demand.lapsed());
    }

    /** The interest on it, were it all returned on that day. */
    public InterestTable interestOn(LocalDate day) {
        return rule.on(bearing(), day);
    }

    /** Principal and interest that would clear the demand on that day. */
    public Money owedOn(LocalDate day) {
        return principalLeft().isZero()
                ? Money.ZERO
                : principalLeft().plus(interestOn(day).interest());
    }

    /** How a payment received on that day is parted. */
    Split split(Money payment, LocalDate day) {
        return Split.of(payment, principalLeft(), interestOn(day).interest());
    }

    /** What bears interest, each from its own day; unspent money does so from the day after its term. */
    private List<OwedPart> bearing() {
        var left = leftOfParts();
        var bearing = new ArrayList<OwedPart>();
        for (int i = 0; i < left.size(); i++) {
            var amount = left.get(i);
            since(demand.parts().get(i))
                    .filter(since -> amount.isPositive())
                    .ifPresent(since -> bearing.add(new OwedPart(amount, since)));
        }
        return List.copyOf(bearing);
    }

    private Optional<LocalDate> since(DemandPart part) {
        return demand.kind() == RepaymentKind.BREACH
                ? Optional.of(part.since())
                : demand.dueOn().map(due -> demand.interest().countStartDay() ? due.plusDays(1) : due);
    }

    /** Every part keeps the same share of itself; the grosz that rounding leaves over goes to the last. */
    List<Money> leftOfParts() {
        var left = new ArrayList<Money>();
        var rest = principalLeft();
        for (var part : demand.parts()) {
            var share = lapsed(part) ? Money.ZERO : share(part);
            left.add(share);
            rest = rest.minus(share);
        }
        for (int i = left.size() - 1; i >= 0 && rest.isPositive(); i--) {
            if (!lapsed(demand.parts().get(i))) {
                left.set(i, left.get(i).plus(rest));
                rest = Money.ZERO;
            }
        }
        return List.copyOf(left);
    }

    private boolean lapsed(DemandPart part) {
        return givenBack.contains(part.payoutReference());
    }

    private Money share(DemandPart part) {
        return new Money(part.amount()
                .amount()
                .multiply(principalLeft().amount())
                .divide(stands().amount(), 2, RoundingMode.FLOOR));
    }

    /** What payments returned of that payout; nothing of one that the bank gave back. */
    public Money returnedOf(PayoutReference reference) {
        var left = leftOfParts();
        var parts = demand.parts();
        var returnedOf = Money.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).payoutReference().equals(reference) && !lapsed(parts.get(i))) {
                returnedOf = returnedOf.plus(parts.get(i).amount().minus(left.get(i)));
            }
        }
        return returnedOf;
    }
}
