package pl.pomost.business.bridging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.security.PledgePolicy;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** What the months, the security and the time say about the moves of a support. */
@ApplicationScoped
public class BridgingProgress implements BridgingMoveGate {

    @Inject
    BridgingPolicy policy;

    @Inject
    BridgingMonthPolicy months;

    @Inject
    PledgePolicy pledges;

    @Inject
    BridgingSupports supports;

    @Inject
    BusinessClock clock;

    BridgingProgress() {}

    @Override
    public Verdict verdict(BridgingMove move, CaseFile file, BridgingSupport support, Actor actor) {
        return switch (move) {
            case SUBMIT_BRIDGING -> policy.submittable(file, support.kind(), clock.day());
            case APPROVE_BRIDGING, GRANT_BRIDGING_ON_APPEAL, SIGN_BRIDGING -> going(file);
            case BEGIN_BRIDGING ->
                going(file).and(active(file)).and(pledges.payable(file)).and(pledges.covers(file, signed(file)));
            case END_BRIDGING -> noPayoutOpen(file, support);
            case CUT_BRIDGING ->
                noPayoutOpen(file, support).require(support.endedOn().isEmpty(), () -> Reason.of("bridging.cut")
                        .with("day", support.endedOn().orElseThrow()));
            case SETTLE_BRIDGING -> settled(file, support);
            default -> Verdict.allowed();
        };
    }

    /** Nothing is promised or signed while a breach is cleared up or money demanded. */
    private static Verdict going(CaseFile file) {
        return Verdict.allowed().require(!file.isSuspended(), () -> Reason.of("payout.case-suspended"));
    }

    /** The supports of the case whose contracts are signed, without those that ended before their months were settled. */
    private Money signed(CaseFile file) {
        return supports.of(file.number()).stream()
                .filter(each -> each.signedOn().isPresent() && each.state().isLive())
                .filter(each ->
                        each.state() != BridgingState.CLOSED || each.settledOn().isPresent())
                .map(BridgingSupport::amount)
                .collect(Money.summing());
    }

    /** No months begin while the cooperative pauses: the support would run where it must stand still. */
    private Verdict active(CaseFile file) {
        var pause = months.ledger(file).roll().pausedOn(clock.day());
        return Verdict.allowed().require(pause.isEmpty(), () -> Reason.of("bridging.activity-paused")
                .with("since", pause.orElseThrow().beganOn()));
    }

    private Verdict noPayoutOpen(CaseFile file, BridgingSupport support) {
        var open = months.open(months.ledger(file), support);
        return Verdict.allowed().require(open.isEmpty(), () -> Reason.of("bridging.payout-open")
                .with("reference", open.orElseThrow().reference()));
    }

    /** Every month is done, and what was paid too much is taken off a later month or back. */
    private Verdict settled(CaseFile file, BridgingSupport support) {
        var ledger = months.ledger(file);
        var open = ledger.monthsOf(support).stream()
                .filter(month -> !ledger.isDone(month))
                .findFirst();
        var surplus = ledger.surplus();
        var later = ledger.supports().stream()
                .filter(other -> other.state().isPaying())
                .anyMatch(other -> other.firstNumber() > support.firstNumber());
        return Verdict.allowed()
                .require(open.isEmpty(), () -> Reason.of("bridging.month-open")
                        .with("month", open.orElseThrow().number()))
                .require(later || surplus.isZero(), () -> Reason.of("bridging.surplus-left")
                        .with("surplus", surplus));
    }
}
