package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.Payouts;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Refusal;

/** Payouts in memory. */
public final class FakePayouts implements Payouts {

    private final List<Payout> kept = new ArrayList<>();

    @Override
    public void add(Payout payout) {
        kept.add(payout);
    }

    @Override
    public List<Payout> of(CaseNumber caseNumber) {
        return kept.stream()
                .filter(payout -> payout.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public Payout payout(PayoutReference reference) {
        return kept.stream()
                .filter(payout -> payout.reference().equals(reference))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("payout", reference));
    }

    /** All of the office. */
    List<Payout> all() {
        return List.copyOf(kept);
    }

    @Override
    public void flush() {
        // everything is in memory already
    }
}
