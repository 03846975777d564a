package pl.pomost.business.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.settlement.MoneyReturned;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/** What came back of the tranches on all demands of a case; bridging support is not counted. */
@ApplicationScoped
public class ReturnedOfGrant implements MoneyReturned {

    @Inject
    Demands demands;

    @Inject
    DemandBalances balances;

    @Inject
    Payouts payouts;

    ReturnedOfGrant() {}

    @Override
    public Money of(CaseNumber number) {
        return demands.of(number).stream().map(this::ofTranches).collect(Money.summing());
    }

    private Money ofTranches(Demand demand) {
        var left = balances.of(demand).leftOfParts();
        var returned = Money.ZERO;
        for (int i = 0; i < left.size(); i++) {
            var part = demand.parts().get(i);
            if (isTranche(demand.caseNumber(), part)) {
                returned = returned.plus(part.amount().minus(left.get(i)));
            }
        }
        return returned;
    }

    private boolean isTranche(CaseNumber number, DemandPart part) {
        return payouts.of(number).stream()
                .filter(payout -> payout.reference().equals(part.payoutReference()))
                .anyMatch(payout -> payout.kind() == PayoutKind.TRANCHE);
    }
}
