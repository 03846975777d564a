package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.reversal.Reversal;
import pl.pomost.business.reversal.Reversals;

/** Reversals in memory. */
public final class FakeReversals implements Reversals {

    private final List<Reversal> kept = new ArrayList<>();

    @Override
    public void add(Reversal reversal) {
        kept.add(reversal);
    }

    @Override
    public List<Reversal> ofLine(String statement, int line) {
        return kept.stream()
                .filter(each -> each.statement().filter(statement::equals).isPresent()
                        && each.line().orElse(0) == line)
                .toList();
    }

    @Override
    public List<Reversal> ofPayout(PayoutReference reference) {
        return kept.stream()
                .filter(each -> each.payout().filter(reference::equals).isPresent())
                .toList();
    }

    @Override
    public List<Reversal> ofPayment(String demand, int payment) {
        return kept.stream()
                .filter(each -> each.demand().filter(demand::equals).isPresent()
                        && each.payment().orElse(0) == payment)
                .toList();
    }

    @Override
    public List<Reversal> waitingFor(String account, int most) {
        return kept.stream()
                .filter(each -> each.waits() && !each.askedBy().equals(account))
                .limit(most)
                .toList();
    }

    @Override
    public void flush() {
        // Everything is where it belongs at once.
    }
}
