package pl.pomost.business.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * What a statement tells is stronger than what somebody types: a payout whose execution a line names is not rejected, and nothing
 * is paid in the place of money that left.
 */
@ApplicationScoped
public class ToldExecutedGate implements PayoutGate, PayoutChecking {

    @Inject
    Payouts payouts;

    @Inject
    ToldExecuted told;

    ToldExecutedGate() {}

    @Override
    public boolean watches(PayoutKind kind) {
        return true;
    }

    @Override
    public Verdict verdict(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        return move == PayoutMove.REJECT ? untold(payout) : Verdict.allowed();
    }

    /** Whether it would be paid in the place of one that is called rejected, though the bank says that its money left. */
    @Override
    public PayoutCheck check(Payout payout, CaseFile file) {
        var verdict = payouts.of(payout.caseNumber()).stream()
                .filter(earlier -> earlier.kind() == payout.kind() && earlier.instalment() == payout.instalment())
                .filter(earlier -> earlier.state() == PayoutState.REJECTED_BY_BANK)
                .map(this::untold)
                .reduce(Verdict.allowed(), Verdict::and);
        return PayoutCheck.of(PayoutCheck.CheckKind.STATEMENT, verdict);
    }

    private Verdict untold(Payout payout) {
        var line = told.line(payout);
        return Verdict.allowed().require(line.isEmpty(), () -> Reason.of("payout.on-statement")
                .with("reference", payout.reference())
                .with("line", line.orElse("")));
    }

    @Override
    public void after(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        // It only watches.
    }
}
