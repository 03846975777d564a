package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.annex.GrantShares;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingMonth;
import pl.pomost.business.bridging.BridgingMonthPolicy;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.bridging.BridgingSupports;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.repayment.DemandBalances;
import pl.pomost.business.repayment.Demands;
import pl.pomost.business.settlement.AcceptedCost;
import pl.pomost.business.settlement.MoneyReturned;
import pl.pomost.business.settlement.Settlement;
import pl.pomost.business.settlement.Settlements;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/** What became of the money of a case: of its grant, and of each bridging support. */
@ApplicationScoped
class ClosingMoney {

    @Inject
    GrantShares shares;

    @Inject
    AcceptedCost cost;

    @Inject
    MoneyReturned returned;

    @Inject
    Settlements settlements;

    @Inject
    BridgingSupports supports;

    @Inject
    BridgingMonthPolicy months;

    @Inject
    Payouts payouts;

    @Inject
    Demands demands;

    @Inject
    DemandBalances balances;

    ClosingMoney() {}

    /**
     * The grant, all in złoty.
     *
     * @param granted    as agreed, or as the last annex about somebody who left says it
     * @param paid       in tranches
     * @param accepted   by the settlement; nothing before it was accepted
     * @param acceptedOn the day of that
     * @param returned   of the tranches, without interest
     */
    public record Grant(
            Money granted, Money paid, Optional<Money> accepted, Optional<LocalDate> acceptedOn, Money returned) {

        /** What the cooperative keeps. */
        public Money kept() {
            return paid.minus(returned);
        }
    }

    /** One bridging support with the sums of its months, all in złoty. */
    public record Bridging(
            String contract,
            BridgingKind kind,
            BridgingState state,
            YearMonth first,
            YearMonth last,
            int months,
            int settled,
            Money granted,
            Money paid,
            Money accepted,
            Money returned,
            Optional<LocalDate> closedOn) {}

    Grant grant(Agreement agreement) {
        var number = agreement.caseNumber();
        var settlement = settlements.of(number);
        var back = settlement.flatMap(Settlement::returnedMoney).orElse(Money.ZERO);
        return new Grant(
                shares.grant(agreement),
                cost.paid(number),
                settlement.flatMap(Settlement::acceptedCost),
                settlement.flatMap(Settlement::acceptedOn),
                back.plus(returned.of(number)));
    }

    /** The supports whose contracts were signed. */
    List<Bridging> bridging(CaseFile file) {
        return supports.of(file.number()).stream()
                .filter(support -> support.contract().isPresent())
                .map(support -> bridging(file, support))
                .toList();
    }

    private Bridging bridging(CaseFile file, BridgingSupport support) {
        var ledger = months.ledger(file);
        var first = support.firstNumber();
        var own = supports.monthsOf(file.number()).stream()
                .filter(month -> month.number() >= first && month.number() < first + support.months())
                .toList();
        var contract = support.contract().orElseThrow();
        return new Bridging(
                contract,
                support.kind(),
                support.state(),
                support.firstMonth(),
                support.lastMonth(),
                own.size(),
                (int) own.stream().filter(BridgingMonth::isSettled).count(),
                support.amount(),
                own.stream().map(ledger::paid).collect(Money.summing()),
                own.stream().flatMap(month -> month.acceptedCost().stream()).collect(Money.summing()),
                returned(file.number(), contract),
                support.closedOn());
    }

    private Money returned(CaseNumber number, String contract) {
        var references = payouts.of(number).stream()
                .filter(payout -> payout.contract().equals(contract))
                .map(payout -> payout.reference())
                .toList();
        return demands.of(number).stream()
                .map(balances::of)
                .flatMap(balance -> references.stream().map(balance::returnedOf))
                .collect(Money.summing());
    }
}
