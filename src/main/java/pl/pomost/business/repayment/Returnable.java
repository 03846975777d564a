package pl.pomost.business.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/** What a cooperative has received and was not demanded back yet, payout by payout. */
@ApplicationScoped
public class Returnable {

    @Inject
    Payouts payouts;

    @Inject
    Demands demands;

    Returnable() {}

    /**
     * One payout of which something can be demanded.
     *
     * @param payout executed by the bank
     * @param left   what was not demanded back yet
     */
    public record Received(Payout payout, Money left) {}

    /** The executed payouts of a case of which something is left, in their order. */
    public List<Received> of(CaseNumber number) {
        var all = demands.of(number);
        return payouts.of(number).stream()
                .filter(payout -> payout.state() == PayoutState.EXECUTED)
                .map(payout -> new Received(payout, payout.amount().minus(demanded(all, payout.reference()))))
                .filter(received -> received.left().isPositive())
                .toList();
    }

    /** What is left of the grant, without bridging support. */
    Money ofGrant(CaseNumber number) {
        return of(number, PayoutKind.TRANCHE);
    }

    /** What is left of bridging support. */
    Money ofBridging(CaseNumber number) {
        return of(number, PayoutKind.BRIDGING);
    }

    private Money of(CaseNumber number, PayoutKind kind) {
        return of(number).stream()
                .filter(received -> received.payout().kind() == kind)
                .map(Received::left)
                .collect(Money.summing());
    }

    private static Money demanded(List<Demand> all, PayoutReference reference) {
        return all.stream()
                .flatMap(demand -> demand.parts().stream())
                .filter(part -> part.payoutReference().equals(reference))
                .map(DemandPart::amount)
                .collect(Money.summing());
    }
}
