package pl.pomost.business.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.reference.InterestRates;

/** Finds what the balance of a demand is counted from: its payments and the rates of its kind of interest. */
@ApplicationScoped
public class DemandBalances {

    @Inject
    Demands demands;

    @Inject
    InterestRates rates;

    DemandBalances() {}

    public DemandBalance of(Demand demand) {
        var terms = demand.interest();
        return new DemandBalance(demand, demands.paymentsOf(demand), new InterestRule(terms, rates.of(terms.kind())));
    }
}
