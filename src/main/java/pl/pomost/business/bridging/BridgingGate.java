package pl.pomost.business.bridging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveGate;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutGate;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutMove;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** A case is not closed while bridging support is asked for or runs, and a month is approved only while its support runs. */
@ApplicationScoped
public class BridgingGate implements MoveGate, PayoutGate {

    @Inject
    BridgingSupports supports;

    @Inject
    BridgingMonthPolicy policy;

    BridgingGate() {}

    @Override
    public Set<Move> moves() {
        return Set.of(Move.CLOSE_CASE);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        var verdict = Verdict.allowed();
        for (var support : supports.of(file.number())) {
            verdict = verdict.require(support.state().isOver(), () -> Reason.of("bridging.not-over")
                    .with("kind", support.kind())
                    .with("state", support.state()));
        }
        return verdict;
    }

    @Override
    public PayoutKind kind() {
        return PayoutKind.BRIDGING;
    }

    @Override
    public Verdict verdict(PayoutMove move, Payout payout, CaseFile file) {
        var month = supports.month(file.number(), payout.instalment()).orElseThrow();
        var state = policy.ledger(file).supportOf(month).state();
        return Verdict.allowed().require(move != PayoutMove.APPROVE || state == BridgingState.RUNNING, () -> Reason.of(
                        "bridging.wrong-state")
                .with("state", state));
    }

    @Override
    public void after(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        // The months read what the bank answered from the payouts.
    }
}
