package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.bridging.BridgingSupports;
import pl.pomost.business.official.OfficialContent;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.official.OfficialSource;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.reference.BreachGrounds;
import pl.pomost.business.repayment.Demand;
import pl.pomost.business.repayment.DemandBalances;
import pl.pomost.business.repayment.DemandPart;
import pl.pomost.business.repayment.Demands;
import pl.pomost.business.repayment.Repayment;
import pl.pomost.business.repayment.RepaymentKind;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.text.Wording;
import pl.pomost.records.lookup.InterestCalculator;

/** The demand for repayment with interest counted to the day of the document. */
@ApplicationScoped
class DemandSource implements OfficialSource {

    @Inject
    Letterhead letterhead;

    @Inject
    Demands demands;

    @Inject
    DemandBalances balances;

    @Inject
    Agreements agreements;

    @Inject
    BridgingSupports supports;

    @Inject
    Payouts payouts;

    @Inject
    BreachGrounds grounds;

    DemandSource() {}

    /**
     * One payment.
     *
     * @param day             its day in words
     * @param principalBefore what was left of the principal before it
     * @param interest        the interest on that, to its day
     */
    public record Paid(
            LocalDate receivedOn,
            String day,
            Money principalBefore,
            InterestCalculator.Calculation interest,
            Money amount,
            Money principalShare,
            Money interestShare) {}

    /**
     * A contract under which demanded money was paid.
     *
     * @param grant  whether it is the agreement of the grant; else a contract of bridging support
     * @param number its number
     * @param signed its day, in words
     * @param amount what is demanded of its payouts
     */
    public record Under(boolean grant, String number, String signed, Money amount) {}

    @Override
    public OfficialKind kind() {
        return OfficialKind.REPAYMENT_DEMAND;
    }

    @Override
    public List<String> subjects(CaseNumber caseNumber) {
        return demands.of(caseNumber).stream().map(Demand::number).toList();
    }

    @Override
    public Optional<OfficialContent> of(CaseNumber caseNumber, String subject, LocalDate day) {
        return demands.of(caseNumber).stream()
                .filter(demand -> demand.number().equals(subject))
                .findFirst()
                .map(demand -> content(demand, day));
    }

    private OfficialContent content(Demand demand, LocalDate day) {
        var facts = letterhead.of(demand.caseNumber());
        var balance = balances.asOf(demand, day);
        facts.put("demand", demand);
        facts.put("breach", demand.kind() == RepaymentKind.BREACH);
        var agreement = agreements.of(demand.caseNumber()).orElseThrow();
        facts.put("agreement", agreement);
        var contracts = contracts(demand);
        facts.put("contractOf", contracts);
        facts.put("contracts", under(demand, agreement, contracts));
        facts.put("account", demand.account().display());
        facts.put("asOf", day);
        facts.put("principalLeft", balance.principalLeft());
        facts.put("interest", InterestCalculator.Calculation.of(balance.principalLeft(), balance.interestOn(day)));
        facts.put("owed", balance.owedOn(day));
        var payments = payments(demand, day);
        facts.put("asOfDay", Wording.in(Texts.POLISH).day(day));
        facts.put("payments", payments);
        facts.put("paidInAll", payments.stream().map(Paid::amount).collect(Money.summing()));
        facts.put("principalPaid", payments.stream().map(Paid::principalShare).collect(Money.summing()));
        facts.put("interestPaid", payments.stream().map(Paid::interestShare).collect(Money.summing()));
        facts.put("issuedBy", letterhead.nameOf(demand.issuedBy()));
        demand.ground().flatMap(grounds::of).ifPresent(ground -> facts.put("ground", ground.namePl()));
        return new OfficialContent(
                kind(), demand.number(), "Wezwanie do zwrotu środków nr " + demand.number(), demand.issuedOn(), facts);
    }

    /** Number of the contract of each payout that is demanded. */
    private Map<String, String> contracts(Demand demand) {
        var demanded = demand.parts().stream().map(DemandPart::payoutReference).toList();
        return payouts.of(demand.caseNumber()).stream()
                .filter(payout -> demanded.contains(payout.reference()))
                .collect(Collectors.toMap(payout -> payout.reference().text(), Payout::contract));
    }

    private List<Under> under(Demand demand, Agreement agreement, Map<String, String> contracts) {
        var days = new LinkedHashMap<String, LocalDate>();
        days.put(agreement.number(), agreement.signedOn());
        supports.of(demand.caseNumber()).forEach(support -> support.contract()
                .ifPresent(number -> days.put(number, support.signedOn().orElseThrow())));
        return days.entrySet().stream()
                .map(contract -> new Under(
                        contract.getKey().equals(agreement.number()),
                        contract.getKey(),
                        Wording.in(Texts.POLISH).day(contract.getValue()),
                        demand.parts().stream()
                                .filter(part -> contract.getKey()
                                        .equals(contracts.get(
                                                part.payoutReference().text())))
                                .map(DemandPart::amount)
                                .collect(Money.summing())))
                .filter(under -> under.amount().isPositive())
                .toList();
    }

    /** Every confirmed payment received until that day, with the interest on which it was parted. */
    private List<Paid> payments(Demand demand, LocalDate day) {
        var confirmed = balances.receivedUntil(demand, day).stream()
                .filter(Repayment::isConfirmed)
                .sorted(Comparator.comparing(Repayment::receivedOn).thenComparing(Repayment::number))
                .toList();
        var paid = new ArrayList<Paid>();
        for (var payment : confirmed) {
            var before = balances.of(demand, confirmed.subList(0, paid.size()));
            paid.add(new Paid(
                    payment.receivedOn(),
                    Wording.in(Texts.POLISH).day(payment.receivedOn()),
                    before.principalLeft(),
                    InterestCalculator.Calculation.of(before.principalLeft(), before.interestOn(payment.receivedOn())),
                    payment.amount(),
                    payment.principalShare(),
                    payment.interestShare()));
        }
        return List.copyOf(paid);
    }
}
