package pl.pomost.business.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Verdict;

/**
 * What tranches mean for their case: the first one executed begins the spending, the last one the durability period. A
 * tranche is approved only while its stage lasts; the bank's answer is a fact and is entered whenever it comes.
 */
@ApplicationScoped
public class TranchePayoutGate implements PayoutGate {

    @Inject
    Agreements agreements;

    @Inject
    CaseMoves moves;

    TranchePayoutGate() {}

    @Override
    public PayoutKind kind() {
        return PayoutKind.TRANCHE;
    }

    @Override
    public Verdict verdict(PayoutMove move, Payout payout, CaseFile file) {
        if (move != PayoutMove.APPROVE) {
            return Verdict.allowed();
        }
        var agreement = agreements.of(file.number()).orElseThrow();
        return agreement
                .tranche(payout.instalment())
                .map(tranche -> TranchePolicy.atTheRightStage(file, agreement, tranche))
                .orElse(Verdict.allowed());
    }

    @Override
    public void after(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        if (move != PayoutMove.CONFIRM) {
            return;
        }
        var agreement = agreements.of(file.number()).orElseThrow();
        if (payout.instalment() == 1) {
            moves.makeThoughSuspended(Move.BEGIN_SPENDING, file, actor);
        } else if (agreement
                .tranche(payout.instalment())
                .filter(agreement::isLast)
                .isPresent()) {
            moves.makeThoughSuspended(Move.BEGIN_MONITORING, file, actor);
        }
    }
}
