package pl.pomost.business.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** Everything that the case is paid of one budget stays within what that budget promised to it. */
@ApplicationScoped
public class BudgetChecking implements PayoutChecking {

    @Inject
    Programmes programmes;

    @Inject
    Payouts payouts;

    BudgetChecking() {}

    @Override
    public PayoutCheck check(Payout payout, CaseFile file) {
        var purpose = payout.kind() == PayoutKind.TRANCHE ? Budget.Purpose.GRANTS : Budget.Purpose.BRIDGING;
        var promised = programmes.committedTo(file.number(), purpose);
        var claimed = payouts.of(file.number()).stream()
                .filter(each -> each.kind() == payout.kind() && each.state().isLive())
                .map(Payout::amount)
                .collect(Money.summing());
        var verdict = Verdict.allowed().require(!claimed.isMoreThan(promised), () -> Reason.of("payout.above-budget")
                .with("claimed", claimed)
                .with("promised", promised)
                .with("edition", file.editionCode()));
        return new PayoutCheck(PayoutCheck.CheckKind.BUDGET, verdict, claimed + " PLN", promised + " PLN");
    }
}
