package pl.pomost.business.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import pl.pomost.business.bridging.DemandedBack;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/** What was demanded of payouts because of a breach, returned or not. */
@ApplicationScoped
public class DemandedForBreach implements DemandedBack {

    @Inject
    Demands demands;

    DemandedForBreach() {}

    @Override
    public Map<PayoutReference, Money> forBreach(CaseNumber number) {
        return demands.of(number).stream()
                .filter(demand -> demand.kind() == RepaymentKind.BREACH)
                .flatMap(demand -> demand.parts().stream())
                .collect(Collectors.toMap(DemandPart::payoutReference, DemandPart::amount, Money::plus));
    }
}
