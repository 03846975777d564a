package pl.pomost.business.bridging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.membership.RollPolicy;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** When a bridging month is paid: once, not before it begins, while the cooperative works, after the month before was settled. */
@ApplicationScoped
public class BridgingMonthPolicy {

    @Inject
    BridgingSupports supports;

    @Inject
    BridgingPolicy policy;

    @Inject
    RollPolicy rolls;

    @Inject
    Payouts payouts;

    @Inject
    DemandedBack demanded;

    @Inject
    BusinessClock clock;

    @Inject
    @Any
    Instance<SettlingGate> gates;

    BridgingMonthPolicy() {}

    /** All reasons of the evidence against settling the month with that cost. */
    Verdict settling(BridgingMonth month, Money cost) {
        var verdict = Verdict.allowed();
        for (var gate : gates) {
            verdict = verdict.and(gate.verdict(month, cost));
        }
        return verdict;
    }

    void settled(BridgingMonth month) {
        for (var gate : gates) {
            gate.settled(month);
        }
    }

    /** The months of a case with all that they are counted from. */
    public BridgingLedger ledger(CaseFile file) {
        return new BridgingLedger(
                supports.of(file.number()),
                supports.monthsOf(file.number()),
                payouts.of(file.number()),
                demanded.forBreach(file.number()),
                rolls.roll(file),
                policy.ceilings(file),
                clock.day());
    }

    /** All reasons why the payout of the month cannot be prepared now. */
    public Verdict verdict(CaseFile file, BridgingLedger ledger, BridgingMonth month) {
        var today = clock.day();
        var state = ledger.supportOf(month).state();
        var live = ledger.live(month);
        var pause = ledger.roll().pausedOn(today);
        return Verdict.allowed()
                .require(!file.isSuspended(), () -> Reason.of("payout.case-suspended"))
                .require(state == BridgingState.RUNNING, () -> Reason.of("bridging.wrong-state")
                        .with("state", state))
                .require(pause.isEmpty(), () -> Reason.of("bridging.activity-paused")
                        .with("since", pause.orElseThrow().beganOn()))
                .require(!today.isBefore(month.month().atDay(1)), () -> Reason.of("bridging.month-ahead")
                        .with("month", month.month())
                        .with("today", today))
                .require(!ledger.isGivenUp(month), () -> Reason.of("bridging.month-given-up")
                        .with("month", month.number()))
                .require(
                        live.isEmpty() || ledger.rest(month).isPositive(),
                        () -> toldTooLate(ledger, month).isPositive()
                                ? afterSettlement(ledger, month)
                                : Reason.of("bridging.month-twice")
                                        .with("month", month.number())
                                        .with("reference", live.orElseThrow().reference()))
                .and(monthBefore(ledger, month))
                .require(
                        live.isPresent()
                                || ledger.isGivenUp(month)
                                || ledger.due(month).isPositive(),
                        () -> Reason.of("bridging.nothing-due").with("granted", month.amount()));
    }

    /** What whoever looks at a support should know: somebody's days were told after its last month was settled. */
    public List<Reason> hints(BridgingLedger ledger, BridgingSupport support) {
        return ledger.months().stream()
                .filter(month -> toldTooLate(ledger, month).isPositive() && ledger.supportOf(month) == support)
                .map(month -> afterSettlement(ledger, month))
                .toList();
    }

    /**
     * What is missing for the last month of a contract and is paid no more, because somebody's days were told after it was settled;
     * what was accepted of it below its payment is taken off first.
     */
    private static Money toldTooLate(BridgingLedger ledger, BridgingMonth month) {
        if (month.number() != ledger.supportOf(month).lastNumber() || !month.isSettled() || !ledger.isPaid(month)) {
            return Money.ZERO;
        }
        var notSpent = ledger.kept(month)
                .minus(month.acceptedCost().orElse(Money.ZERO))
                .max(Money.ZERO);
        return ledger.due(month).minus(ledger.paid(month)).minus(notSpent).max(Money.ZERO);
    }

    private static Reason afterSettlement(BridgingLedger ledger, BridgingMonth month) {
        return Reason.of("bridging.rest-after-settlement")
                .with("month", month.number())
                .with("amount", toldTooLate(ledger, month))
                .with("settled", month.settledOn().orElseThrow());
    }

    /** Where the month stands today. */
    public MonthState state(CaseFile file, BridgingLedger ledger, BridgingMonth month) {
        if (month.isSettled()) {
            var refused = month.acceptedCost().filter(Money::isZero).isPresent();
            return refused ? MonthState.REFUSED : MonthState.SETTLED;
        }
        if (ledger.isProvable(month)) {
            if (gates.stream().anyMatch(gate -> gate.isInCorrection(month))) {
                return MonthState.CORRECTION;
            }
            return clock.day().isAfter(month.month().atEndOfMonth()) ? MonthState.SETTLEMENT_DUE : MonthState.PAID;
        }
        if (ledger.isDemanded(month)) {
            return MonthState.PAID;
        }
        var live = ledger.live(month);
        if (live.isPresent()) {
            var state = live.get().state();
            return state == PayoutState.APPROVED || state == PayoutState.EXPORTED
                    ? MonthState.APPROVED
                    : MonthState.DUE;
        }
        if (ledger.isGivenUp(month)) {
            return MonthState.GIVEN_UP;
        }
        return verdict(file, ledger, month).isAllowed() ? MonthState.DUE : MonthState.PLANNED;
    }

    /** Only a paid month is proved, and nothing of it that was demanded back whole. */
    public Verdict provable(BridgingLedger ledger, BridgingMonth month) {
        return Verdict.allowed()
                .require(ledger.isProvable(month) || ledger.isDemanded(month), () -> Reason.of("bridging.month-unpaid")
                        .with("month", month.number()))
                .require(month.isSettled() || !ledger.isDemanded(month), () -> Reason.of("bridging.month-demanded")
                        .with("month", month.number())
                        .with("amount", ledger.demanded(month)));
    }

    /** A month is settled when it is over: until its last day its costs and who counts may still change. */
    Verdict over(BridgingMonth month) {
        var last = month.month().atEndOfMonth();
        return Verdict.allowed().require(clock.day().isAfter(last), () -> Reason.of("bridging.month-not-over")
                .with("month", month.number())
                .with("last", last));
    }

    /** A month of which something was paid is not settled while the rest of it is on its way. */
    Verdict nothingOnItsWay(BridgingLedger ledger, BridgingMonth month) {
        var open = ledger.allLive(month).stream()
                .filter(payout -> ledger.isPaid(month) && payout.state() != PayoutState.EXECUTED)
                .findFirst();
        return Verdict.allowed().require(open.isEmpty(), () -> Reason.of("bridging.payout-open")
                .with("reference", open.orElseThrow().reference()));
    }

    /** A payout of the support that is prepared or approved and not answered by the bank yet. */
    Optional<Payout> open(BridgingLedger ledger, BridgingSupport support) {
        return ledger.monthsOf(support).stream()
                .flatMap(month -> ledger.allLive(month).stream())
                .filter(payout -> payout.state() != PayoutState.EXECUTED)
                .findFirst();
    }

    /** Where the rules want the evidence first, every month before is settled, or nothing is left to pay for it. */
    private static Verdict monthBefore(BridgingLedger ledger, BridgingMonth month) {
        if (!ledger.terms().evidenceFirst()) {
            return Verdict.allowed();
        }
        var before = ledger.months().stream()
                .filter(earlier -> earlier.number() < month.number() && !ledger.isDone(earlier))
                .reduce((earlier, later) -> later);
        return Verdict.allowed().require(before.isEmpty(), () -> Reason.of("bridging.month-before")
                .with("before", before.orElseThrow().number()));
    }
}
