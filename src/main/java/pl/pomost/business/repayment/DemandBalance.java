package pl.pomost.business.repayment;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        return rule.on(partsLeft(), day);
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

    /** Every part keeps the same share of itself; the grosz that rounding leaves over goes to the last. */
    List<OwedPart> partsLeft() {
        var left = new ArrayList<OwedPart>();
        var rest = principalLeft();
        var parts = demand.parts();
        for (var part : parts.subList(0, parts.size() - 1)) {
            var share = part.amount()
                    .amount()
                    .multiply(principalLeft().amount())
                    .divide(demand.principal().amount(), 2, RoundingMode.FLOOR);
            left.add(new OwedPart(new Money(share), part.since()));
            rest = rest.minus(new Money(share));
        }
        left.add(new OwedPart(rest, parts.get(parts.size() - 1).since()));
        return List.copyOf(left);
    }
}
