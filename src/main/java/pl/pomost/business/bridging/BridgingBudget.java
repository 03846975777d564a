package pl.pomost.business.bridging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.programme.Budget;
import pl.pomost.business.programme.Commitment;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Verdict;

/** What bridging support takes from the edition's budget for it, and gives back. */
@ApplicationScoped
public class BridgingBudget {

    @Inject
    Programmes programmes;

    @Inject
    BusinessClock clock;

    BridgingBudget() {}

    /** Promises the whole amount. @throws pl.pomost.kernel.refusal.Refusal RULE with all reasons when something speaks against it */
    public void promise(CaseFile file, BridgingSupport support, Verdict verdict) {
        var budget = programmes.lockBudget(file.editionCode(), Budget.Purpose.BRIDGING);
        verdict.and(budget.canCommit(support.amount())).orRefuse();
        var promise = new Commitment(budget, file.number(), support.amount(), clock.day());
        programmes.add(promise);
        support.isPromised(promise);
    }

    /**
     * What was promised and the cooperative does not keep is free again, when it is clear that it will not be paid; what was
     * freed before is not freed twice.
     */
    void release(CaseFile file, BridgingSupport support, Money kept) {
        var freed = support.contract()
                .map(contract -> programmes.releasedOf(file.number(), contract))
                .orElse(Money.ZERO);
        var unpaid = support.amount().minus(kept).minus(freed);
        if (unpaid.isPositive()) {
            var budget = programmes.lockBudget(file.editionCode(), Budget.Purpose.BRIDGING);
            programmes.add(Commitment.released(
                    budget, file.number(), support.contract().orElse(null), unpaid, clock.day()));
        }
    }
}
