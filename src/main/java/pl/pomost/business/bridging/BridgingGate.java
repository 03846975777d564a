package pl.pomost.business.bridging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveGate;
import pl.pomost.business.payout.ApprovalBasis;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutGate;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutMove;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** A case is not closed while bridging support is asked for or runs, and a month is approved only while its support runs. */
@ApplicationScoped
public class BridgingGate implements MoveGate, PayoutGate, ApprovalBasis {

    @Inject
    BridgingSupports supports;

    @Inject
    BridgingMonthPolicy policy;

    @Inject
    Agreements agreements;

    @Inject
    BridgingDuties duties;

    BridgingGate() {}

    @Override
    public Set<Move> moves() {
        return EnumSet.of(Move.CLOSE_CASE, Move.DEMAND_REPAYMENT, Move.DISSOLVE_AGREEMENT);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        if (move != Move.CLOSE_CASE && !move.leadsFrom(file.stage())) {
            return Verdict.allowed();
        }
        var open = supports.of(file.number()).stream()
                .filter(support -> !support.state().isOver())
                .toList();
        return open.isEmpty() || move == Move.CLOSE_CASE ? allOver(open) : ending(move, file, open);
    }

    private static Verdict allOver(List<BridgingSupport> open) {
        var verdict = Verdict.allowed();
        for (var support : open) {
            verdict = verdict.and(notOver(support));
        }
        return verdict;
    }

    private static Verdict notOver(BridgingSupport support) {
        return Verdict.refused(
                Reason.of("bridging.not-over").with("kind", support.kind()).with("state", support.state()));
    }

    private Verdict ending(Move move, CaseFile file, List<BridgingSupport> open) {
        var ledger = policy.ledger(file);
        var verdict = Verdict.allowed();
        for (var support : open) {
            verdict = verdict.and(keeps(move, ledger, support) ? notOver(support) : Verdict.allowed())
                    .and(noPayoutOpen(ledger, support));
        }
        return verdict;
    }

    /** An agreement ends together with its supports, unless months of them were paid; a demand waits for no support. */
    private static boolean keeps(Move move, BridgingLedger ledger, BridgingSupport support) {
        return move == Move.DISSOLVE_AGREEMENT
                && ledger.monthsOf(support).stream().anyMatch(ledger::isPaid);
    }

    /** What is on its way to the bank is called back or answered first: afterwards nothing is promised for it. */
    private Verdict noPayoutOpen(BridgingLedger ledger, BridgingSupport support) {
        var open = policy.open(ledger, support);
        return Verdict.allowed().require(open.isEmpty(), () -> Reason.of("bridging.payout-open")
                .with("reference", open.orElseThrow().reference()));
    }

    @Override
    public boolean watches(PayoutKind kind) {
        return kind == PayoutKind.BRIDGING;
    }

    @Override
    public Verdict verdict(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        var month = supports.month(file.number(), payout.instalment()).orElseThrow();
        if (move.isReversal()) {
            return nothingRestsOn(month, policy.ledger(file), move, payout);
        }
        var state = policy.ledger(file).supportOf(month).state();
        var goes = move == PayoutMove.APPROVE || move == PayoutMove.EXPORT;
        return Verdict.allowed()
                .require(!goes || state == BridgingState.RUNNING, () -> Reason.of("bridging.wrong-state")
                        .with("state", state));
    }

    /** The month is not settled, no later one is paid or on its way, and its support goes on. */
    private static Verdict nothingRestsOn(BridgingMonth month, BridgingLedger ledger, PayoutMove move, Payout payout) {
        var support = ledger.supports().stream()
                .filter(each -> each.state().isPaying() && each.contract().isPresent())
                .filter(each -> month.number() >= each.firstNumber() && month.number() <= each.lastNumber())
                .findFirst();
        var later = ledger.months().stream()
                .filter(each -> each.number() >= month.number())
                .flatMap(each -> ledger.allLive(each).stream())
                .filter(each -> each.instalment() > month.number() || each.supplement() > payout.supplement())
                .findFirst();
        return Verdict.allowed()
                .require(support.isPresent(), () -> Reason.of("reversal.support-over")
                        .with("month", month.number()))
                .require(
                        move != PayoutMove.REVERSE_EXECUTION || !month.isSettled(),
                        () -> Reason.of("reversal.month-settled").with("month", month.number()))
                .require(move != PayoutMove.REVERSE_EXECUTION || later.isEmpty(), () -> Reason.of(
                                "reversal.later-payout")
                        .with("reference", later.orElseThrow().reference()));
    }

    /** The months read what the bank answered from the payouts; what is owed for them changes here. */
    @Override
    public void after(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        if (move == PayoutMove.CONFIRM) {
            var ledger = policy.ledger(file);
            var next = ledger.terms().evidenceFirst() ? Optional.<BridgingMonth>empty() : ledger.next();
            duties.toBePaid(file, next);
            if (payout.supplement() == 0) {
                duties.paid(
                        file, supports.month(file.number(), payout.instalment()).orElseThrow());
            }
        } else if (move == PayoutMove.REVERSE_EXECUTION && payout.supplement() > 0) {
            duties.toBePaid(file, supports.month(file.number(), payout.instalment()));
        } else if (move == PayoutMove.REVERSE_EXECUTION) {
            duties.unpaid(
                    file, supports.month(file.number(), payout.instalment()).orElseThrow());
        }
    }

    @Override
    public Map<String, Object> basis(Payout payout, CaseFile file) {
        if (payout.kind() != PayoutKind.BRIDGING) {
            return Map.of();
        }
        var month = supports.month(file.number(), payout.instalment()).orElseThrow();
        var ledger = policy.ledger(file);
        var agreement = agreements.of(file.number()).orElseThrow();
        return Map.of(
                "agreement.recipient",
                agreement.recipientName(),
                "agreement.account",
                agreement.recipientAccount().value(),
                "bridging.contract",
                ledger.supportOf(month).contract().orElse(""),
                "month",
                month.month(),
                "month.amount",
                month.amount(),
                "month.due",
                ledger.due(month, payout));
    }

    @Override
    public List<Map<String, Object>> ever(Payout payout, CaseFile file) {
        return ApprovalBasis.ever(basis(payout, file), "month.due", payout);
    }
}
