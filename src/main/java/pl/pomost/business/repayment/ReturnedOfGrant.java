package pl.pomost.business.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import pl.pomost.business.aid.CertificateDuty;
import pl.pomost.business.bridging.SupportReturned;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.settlement.MoneyReturned;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/** What came back on the demands of a case, apart for its tranches and for each contract of bridging support. */
@ApplicationScoped
public class ReturnedOfGrant implements MoneyReturned, SupportReturned {

    @Inject
    Demands demands;

    @Inject
    DemandBalances balances;

    @Inject
    Payouts payouts;

    @Inject
    CertificateDuty certificates;

    ReturnedOfGrant() {}

    @Override
    public Money of(CaseNumber number) {
        return returned(number, payout -> payout.kind() == PayoutKind.TRANCHE);
    }

    @Override
    public Money under(CaseNumber number, String contract) {
        return returned(number, payout -> payout.contract().equals(contract), demand -> !demand.isOwed());
    }

    /** What came back of the payouts under one contract. */
    Money of(CaseNumber number, String contract) {
        return returned(number, payout -> payout.contract().equals(contract));
    }

    /** What came back of the tranches on that demand. */
    Money of(Demand demand) {
        return returned(
                demand,
                payouts.of(demand.caseNumber()).stream()
                        .filter(payout -> payout.kind() == PayoutKind.TRANCHE)
                        .map(Payout::reference)
                        .collect(Collectors.toSet()));
    }

    private Money returned(CaseNumber number, Predicate<Payout> which) {
        return returned(number, which, demand -> true);
    }

    private Money returned(CaseNumber number, Predicate<Payout> which, Predicate<Demand> onWhich) {
        var references =
                payouts.of(number).stream().filter(which).map(Payout::reference).collect(Collectors.toSet());
        return demands.of(number).stream()
                .filter(onWhich)
                .map(demand -> returned(demand, references))
                .collect(Money.summing());
    }

    private Money returned(Demand demand, Set<PayoutReference> references) {
        var balance = balances.of(demand);
        return demand.parts().stream()
                .map(DemandPart::payoutReference)
                .filter(references::contains)
                .map(balance::returnedOf)
                .collect(Money.summing());
    }

    /** Whatever came back is no aid any more: the certificates of the contracts that the demand was about. */
    void lowerCertificates(CaseFile file, Demand demand) {
        var about = demand.parts().stream().map(DemandPart::payoutReference).collect(Collectors.toSet());
        payouts.of(file.number()).stream()
                .filter(payout -> about.contains(payout.reference()))
                .map(Payout::contract)
                .distinct()
                .forEach(contract -> certificates.returned(file, contract, of(file.number(), contract)));
    }
}
