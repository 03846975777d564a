package pl.pomost.business.payout;

import jakarta.enterprise.context.ApplicationScoped;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** Nothing is paid while a breach is cleared up or money is to be returned. */
@ApplicationScoped
public class HoldChecking implements PayoutChecking {

    HoldChecking() {}

    @Override
    public PayoutCheck check(Payout payout, CaseFile file) {
        return PayoutCheck.of(
                PayoutCheck.CheckKind.HOLD,
                Verdict.allowed().require(!file.isSuspended(), () -> Reason.of("payout.case-suspended")));
    }
}
