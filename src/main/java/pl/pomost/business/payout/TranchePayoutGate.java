package pl.pomost.business.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * What tranches mean for their case: the first one executed begins the spending, the last one the durability period. A
 * tranche is approved only while its stage lasts; the bank's answer is a fact and is entered whenever it comes.
 */
@ApplicationScoped
public class TranchePayoutGate implements PayoutGate, ApprovalBasis {

    @Inject
    Agreements agreements;

    @Inject
    Payouts payouts;

    @Inject
    TranchePolicy tranches;

    @Inject
    CaseMoves moves;

    TranchePayoutGate() {}

    @Override
    public boolean watches(PayoutKind kind) {
        return kind == PayoutKind.TRANCHE;
    }

    @Override
    public Verdict verdict(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        if (move == PayoutMove.REVERSE_EXECUTION) {
            return nothingRestsOn(payout, file);
        }
        if (move != PayoutMove.APPROVE || isAgain(payout)) {
            return Verdict.allowed();
        }
        var agreement = agreements.of(file.number()).orElseThrow();
        return agreement
                .tranche(payout.instalment())
                .map(tranche -> TranchePolicy.atTheRightStage(file, agreement, tranche))
                .orElse(Verdict.allowed());
    }

    /** A tranche that came back is paid again at whatever stage the case has reached since. */
    private boolean isAgain(Payout payout) {
        return payouts.of(payout.caseNumber()).stream()
                .anyMatch(each -> each.kind() == PayoutKind.TRANCHE
                        && each.instalment() == payout.instalment()
                        && each.state() == PayoutState.RETURNED);
    }

    /** The case stands where the tranche brought it, and no later one is paid or on its way. */
    private Verdict nothingRestsOn(Payout payout, CaseFile file) {
        var later = payouts.of(payout.caseNumber()).stream()
                .filter(each -> each.kind() == PayoutKind.TRANCHE
                        && each.instalment() > payout.instalment()
                        && each.state().isLive())
                .findFirst();
        var undone = isAgain(payout) ? Optional.<Move>empty() : brought(payout, file, true);
        return Verdict.allowed()
                .require(later.isEmpty(), () -> Reason.of("reversal.later-payout")
                        .with("reference", later.orElseThrow().reference()))
                .require(undone.filter(move -> !move.leadsFrom(file.stage())).isEmpty(), () -> Reason.of(
                                "reversal.case-went-on")
                        .with("stage", file.stage())
                        .with("from", undone.orElseThrow().from()));
    }

    @Override
    public void after(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        if (isAgain(payout)) {
            return;
        }
        if (move == PayoutMove.CONFIRM) {
            brought(payout, file, false).ifPresent(forward -> moves.makeThoughSuspended(forward, file, actor));
        } else if (move == PayoutMove.REVERSE_EXECUTION) {
            brought(payout, file, true).ifPresent(back -> moves.undo(back, file, actor));
        }
    }

    /** The move of the case that the execution of a tranche brings about, or the one that takes it back. */
    private Optional<Move> brought(Payout payout, CaseFile file, boolean back) {
        if (payout.instalment() == 1) {
            return Optional.of(back ? Move.UNDO_SPENDING : Move.BEGIN_SPENDING);
        }
        var agreement = agreements.of(file.number()).orElseThrow();
        return agreement
                .tranche(payout.instalment())
                .filter(agreement::isLast)
                .map(last -> back ? Move.UNDO_MONITORING : Move.BEGIN_MONITORING);
    }

    @Override
    public Map<String, Object> basis(Payout payout, CaseFile file) {
        if (payout.kind() != PayoutKind.TRANCHE) {
            return Map.of();
        }
        var agreement = agreements.of(file.number()).orElseThrow();
        var tranche = agreement.tranche(payout.instalment()).orElseThrow();
        return Map.of(
                "agreement.number", agreement.number(),
                "agreement.amount", agreement.amount(),
                "agreement.recipient", agreement.recipientName(),
                "agreement.account", agreement.recipientAccount().value(),
                "tranche.amount", tranche.amount(),
                "tranche.due", tranches.due(file, agreement, tranche));
    }

    @Override
    public List<Map<String, Object>> ever(Payout payout, CaseFile file) {
        return ApprovalBasis.ever(basis(payout, file), "tranche.due", payout);
    }
}
