package pl.pomost.business.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.reference.InterestRates;

/** Finds what the balance of a demand is counted from: its payments and the rates of its kind of interest. */
@ApplicationScoped
public class DemandBalances {

    @Inject
    Demands demands;

    @Inject
    InterestRates rates;

    @Inject
    Payouts payouts;

    DemandBalances() {}

    public DemandBalance of(Demand demand) {
        return of(demand, demands.paymentsOf(demand));
    }

    /** As it stood on that day: with the payments that the bank had received until then, that day's too. */
    public DemandBalance asOf(Demand demand, LocalDate day) {
        return of(demand, receivedUntil(demand, day));
    }

    /** The payments on a demand that the bank had received until that day. */
    public List<Repayment> receivedUntil(Demand demand, LocalDate day) {
        return demands.paymentsOf(demand).stream()
                .filter(payment -> !payment.receivedOn().isAfter(day))
                .toList();
    }

    /** As it was after those payments. */
    public DemandBalance of(Demand demand, List<Repayment> payments) {
        var terms = demand.interest();
        return new DemandBalance(demand, payments, givenBack(demand), new InterestRule(terms, rates.of(terms.kind())));
    }

    /** Payouts of the case that the bank gave back; asked only when something of the demand lapsed. */
    private Set<PayoutReference> givenBack(Demand demand) {
        return demand.hasLapsed()
                ? payouts.of(demand.caseNumber()).stream()
                        .filter(payout -> payout.state() == PayoutState.RETURNED)
                        .map(Payout::reference)
                        .collect(Collectors.toSet())
                : Set.of();
    }
}
