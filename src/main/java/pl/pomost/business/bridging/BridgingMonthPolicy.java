package pl.pomost.business.bridging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** When a bridging month is paid: once, not before it begins, after the month before was paid and settled. */
@ApplicationScoped
public class BridgingMonthPolicy {

    @Inject
    BridgingSupports supports;

    @Inject
    Payouts payouts;

    @Inject
    BusinessClock clock;

    BridgingMonthPolicy() {}

    /** All reasons why the payout of the month cannot be prepared now. */
    public Verdict verdict(CaseFile file, BridgingMonth month) {
        var today = clock.day();
        return Verdict.allowed()
                .require(!file.isSuspended(), () -> Reason.of("payout.case-suspended"))
                .require(supportOf(month).state() == BridgingState.RUNNING, () -> Reason.of("bridging.wrong-state")
                        .with("state", supportOf(month).state()))
                .require(!today.isBefore(month.month().atDay(1)), () -> Reason.of("bridging.month-ahead")
                        .with("month", month.month())
                        .with("today", today))
                .require(live(month).isEmpty(), () -> Reason.of("bridging.month-twice")
                        .with("month", month.number())
                        .with("reference", live(month).orElseThrow().reference()))
                .and(monthBefore(month))
                .require(due(month).isPositive(), () -> Reason.of("bridging.nothing-due")
                        .with("granted", month.amount()));
    }

    /**
     * What is to be paid: the granted amount less what all months before were paid above their accepted cost and what was
     * not yet taken off a later month.
     */
    public Money due(BridgingMonth month) {
        var surplus = Money.ZERO;
        for (var earlier : supports.monthsOf(month.caseNumber())) {
            if (earlier.number() < month.number()) {
                var takenOff = earlier.amount().minus(paid(earlier)).min(surplus);
                surplus = surplus.minus(takenOff).plus(earlier.overpaid(paid(earlier)));
            }
        }
        return month.amount().minus(surplus).max(Money.ZERO);
    }

    /** What the bank executed for the month. */
    public Money paid(BridgingMonth month) {
        return payoutsOf(month).stream()
                .filter(payout -> payout.state() == PayoutState.EXECUTED)
                .map(Payout::amount)
                .collect(Money.summing());
    }

    /** Whether the month's money has been moved. */
    public boolean isPaid(BridgingMonth month) {
        return payoutsOf(month).stream().anyMatch(payout -> payout.state() == PayoutState.EXECUTED);
    }

    /** All payouts of the month, the given-up ones too. */
    public List<Payout> payoutsOf(BridgingMonth month) {
        return payouts.of(month.caseNumber()).stream()
                .filter(payout -> payout.kind() == PayoutKind.BRIDGING && payout.instalment() == month.number())
                .toList();
    }

    /** The support that the month belongs to. */
    BridgingSupport supportOf(BridgingMonth month) {
        return supports.of(month.caseNumber()).stream()
                .filter(support -> support.state() != BridgingState.REFUSED)
                .filter(support -> month.number() >= support.firstNumber()
                        && month.number() < support.firstNumber() + support.months())
                .findFirst()
                .orElseThrow();
    }

    /** The months that the contract of the support grants. */
    List<BridgingMonth> monthsOf(BridgingSupport support) {
        return supports.monthsOf(support.caseNumber()).stream()
                .filter(month -> supportOf(month) == support)
                .toList();
    }

    /** A payout of the support that is prepared or approved and not answered by the bank yet. */
    Optional<Payout> open(BridgingSupport support) {
        return monthsOf(support).stream()
                .flatMap(month -> live(month).stream())
                .filter(payout -> payout.state() != PayoutState.EXECUTED)
                .findFirst();
    }

    private Optional<Payout> live(BridgingMonth month) {
        return payoutsOf(month).stream()
                .filter(payout -> payout.state().isLive())
                .findFirst();
    }

    private Verdict monthBefore(BridgingMonth month) {
        return supports.month(month.caseNumber(), month.number() - 1)
                .map(before -> Verdict.allowed().require(before.isSettled(), () -> Reason.of("bridging.month-before")
                        .with("before", before.number())))
                .orElse(Verdict.allowed());
    }
}
