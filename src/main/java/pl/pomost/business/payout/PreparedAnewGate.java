package pl.pomost.business.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** What the bank is said to have rejected or given back stands as such once its instalment is prepared anew. */
@ApplicationScoped
public class PreparedAnewGate implements PayoutGate {

    @Inject
    Payouts payouts;

    PreparedAnewGate() {}

    @Override
    public boolean watches(PayoutKind kind) {
        return true;
    }

    @Override
    public Verdict verdict(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        if (move != PayoutMove.REVERSE_REJECTION && move != PayoutMove.REVERSE_RETURN) {
            return Verdict.allowed();
        }
        var anew = payouts.of(payout.caseNumber()).stream()
                .filter(each -> each.isInsteadOf(payout))
                .findFirst();
        return Verdict.allowed().require(anew.isEmpty(), () -> Reason.of("reversal.prepared-anew")
                .with("reference", anew.orElseThrow().reference()));
    }

    @Override
    public void after(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        // Whoever takes an answer back looks after its own consequences.
    }
}
