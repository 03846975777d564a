package pl.pomost.business.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;

/**
 * Writes a payout down and checks it at once. When all checks pass it waits for a manager; when one does not, it stays prepared,
 * and whoever looks at it sees why.
 */
@ApplicationScoped
public class PayoutPreparing {

    @Inject
    Payouts payouts;

    @Inject
    PayoutChecks checks;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    PayoutPreparing() {}

    /** All reasons of the checks against a payout that nobody has prepared yet, as they would come out now. */
    public Verdict forecast(CaseFile file, PayoutOrder order) {
        return PayoutChecks.verdict(checks.of(written(file, order), file));
    }

    /** @return the receipt; its subject is the reference of the payout */
    public Receipt prepare(CaseFile file, PayoutOrder order) {
        var payout = written(file, order);
        payouts.add(payout);
        var found = checks.of(payout, file);
        if (PayoutChecks.verdict(found).isAllowed()) {
            payout.check(door.actor().account(), clock.day(), found);
            payouts.flush();
        }
        return facts.record(payout.fact(file));
    }

    private Payout written(CaseFile file, PayoutOrder order) {
        var before = payouts.of(file.number()).stream()
                .filter(payout -> payout.kind() == order.kind() && payout.instalment() == order.instalment())
                .toList();
        return new Payout(order, before, door.actor().account(), clock.day());
    }
}
