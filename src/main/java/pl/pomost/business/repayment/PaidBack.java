package pl.pomost.business.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.business.payout.Payout;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** What came back of a payout on demands, and what is still demanded of it: asked when the bank gives the whole of it back. */
@ApplicationScoped
public class PaidBack {

    @Inject
    Demands demands;

    @Inject
    DemandBalances balances;

    PaidBack() {}

    /**
     * Whether all of the payout can have come back: no part of it was repaid, and no payment waits for an answer. Otherwise more
     * came in than went out, which people must clear up with the bank and the cooperative.
     */
    public Verdict mayComeBack(Payout payout) {
        var verdict = Verdict.allowed();
        for (var demand : on(payout).toList()) {
            var repaid = balances.of(demand).returnedOf(payout.reference());
            var waits = demands.paymentsOf(demand).stream()
                    .anyMatch(payment -> payment.state() == Repayment.RepaymentState.ENTERED);
            verdict = verdict.require(repaid.isZero(), () -> Reason.of("payout.repaid")
                            .with("reference", payout.reference())
                            .with("demand", demand.number())
                            .with("repaid", repaid))
                    .require(!waits, () -> Reason.of("payout.payment-waits").with("demand", demand.number()));
        }
        return verdict;
    }

    /** Money that was demanded back had been paid. */
    Verdict notDemanded(Payout payout) {
        return without(on(payout).findFirst(), "reversal.demanded");
    }

    /** What lapsed because the payout came back is not owed again. */
    Verdict notLapsed(Payout payout) {
        return without(on(payout).filter(Demand::hasLapsed).findFirst(), "reversal.lapsed");
    }

    private static Verdict without(Optional<Demand> demand, String rule) {
        return Verdict.allowed().require(demand.isEmpty(), () -> Reason.of(rule)
                .with("demand", demand.orElseThrow().number()));
    }

    /** Why a person says first whether the bank gave all of the payout back, or the cooperative paid on a demand. */
    public List<Reason> doubts(Payout payout) {
        var owed = demands.owed(payout.caseNumber()).map(demand -> demand.part(payout.reference())
                .map(part -> Reason.of("match.demanded")
                        .with("demand", demand.number())
                        .with("amount", part.amount()))
                .orElseGet(() -> Reason.of("match.demand-open").with("demand", demand.number())));
        return Stream.concat(mayComeBack(payout).reasons().stream(), owed.stream())
                .toList();
    }

    /** The demand on which something of the payout is owed. */
    Optional<Demand> standing(Payout payout) {
        return on(payout).filter(Demand::isOwed).findFirst();
    }

    private Stream<Demand> on(Payout payout) {
        return demands.of(payout.caseNumber()).stream()
                .filter(demand -> demand.part(payout.reference()).isPresent());
    }

    /** The payment on the demand of that day and amount that stands already, whatever it is called. */
    public Optional<String> like(Demand demand, LocalDate day, Money amount) {
        return demands.paymentsOf(demand).stream()
                .filter(each -> each.stands())
                .filter(each -> each.receivedOn().equals(day) && each.amount().equals(amount))
                .map(each -> each.demandNumber() + "/" + each.number())
                .findFirst();
    }
}
