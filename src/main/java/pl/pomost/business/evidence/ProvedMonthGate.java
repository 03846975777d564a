package pl.pomost.business.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutGate;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutMove;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** A month of which documents were handed in was paid. */
@ApplicationScoped
public class ProvedMonthGate implements PayoutGate {

    @Inject
    MonthEvidences evidences;

    ProvedMonthGate() {}

    @Override
    public boolean watches(PayoutKind kind) {
        return kind == PayoutKind.BRIDGING;
    }

    @Override
    public Verdict verdict(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        var proved = move == PayoutMove.REVERSE_EXECUTION
                && evidences.of(file.number(), payout.instalment()).isPresent();
        return Verdict.allowed()
                .require(!proved, () -> Reason.of("reversal.evidence").with("month", payout.instalment()));
    }

    @Override
    public void after(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        // Evidence is handed in for what is paid.
    }
}
