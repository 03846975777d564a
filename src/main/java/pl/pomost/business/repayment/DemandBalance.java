package pl.pomost.business.repayment;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.pomost.kernel.money.Money;

/**
 * What is owed on a demand on any day. A payment closes a share of every part together with the interest on that share; on
 * what is left of a part interest runs on from the day from which it ran.
 */
public final class DemandBalance {

    private final Demand demand;
    private final Money returned;
    private final InterestRule rule;

    /** @param payments all payments of the demand; only confirmed ones count */
    public DemandBalance(Demand demand, List<Repayment> payments, InterestRule rule) {
        this.demand = demand;
        this.returned = payments.stream().map(Repayment::principalShare).collect(Money.summing());
        this.rule = rule;
    }

    /** The principal that is not returned yet. */
    public Money principalLeft() {
        return demand.principal().minus(returned);
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
            since(demand.parts().get(i)).ifPresent(since -> bearing.add(new OwedPart(amount, since)));
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
        var parts = demand.parts();
        for (var part : parts.subList(0, parts.size() - 1)) {
            var share = part.amount()
                    .amount()
                    .multiply(principalLeft().amount())
                    .divide(demand.principal().amount(), 2, RoundingMode.FLOOR);
            left.add(new Money(share));
            rest = rest.minus(new Money(share));
        }
        left.add(rest);
        return List.copyOf(left);
    }
}
