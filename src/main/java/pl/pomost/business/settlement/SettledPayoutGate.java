package pl.pomost.business.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutGate;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutMove;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * What a settlement rests on is not taken back: tranches before the last once it was handed in, the last one once others were given
 * what was saved of the grant; while that is free it is promised to the case again.
 */
@ApplicationScoped
public class SettledPayoutGate implements PayoutGate {

    @Inject
    Agreements agreements;

    @Inject
    Settlements settlements;

    @Inject
    SavedMoney saved;

    SettledPayoutGate() {}

    @Override
    public boolean watches(PayoutKind kind) {
        return kind == PayoutKind.TRANCHE;
    }

    @Override
    public Verdict verdict(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        if (move != PayoutMove.REVERSE_EXECUTION) {
            return Verdict.allowed();
        }
        var agreement = agreements.of(file.number()).orElseThrow();
        var last = agreement
                .tranche(payout.instalment())
                .filter(tranche -> payout.instalment() > 1 && agreement.isLast(tranche));
        return last.isPresent() ? saved.mayTakeBack(file) : notHandedIn(file);
    }

    private Verdict notHandedIn(CaseFile file) {
        var settlement = settlements.of(file.number());
        return Verdict.allowed().require(settlement.isEmpty(), () -> Reason.of("reversal.settlement")
                .with("state", settlement.orElseThrow().state()));
    }

    @Override
    public void after(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        // Whether a grant is settled is read from its payouts.
    }
}
