package pl.pomost.given;

import jakarta.inject.Inject;
import java.util.Optional;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.statement.OrderedAmounts;
import pl.pomost.kernel.money.Money;

/** Amounts of the payouts in memory. */
public final class FakeOrderedAmounts implements OrderedAmounts {

    @Inject
    Payouts payouts;

    @Override
    public Optional<Money> of(String reference) {
        return ((FakePayouts) payouts)
                .all().stream()
                        .filter(payout -> payout.reference().text().equals(reference))
                        .map(Payout::amount)
                        .findFirst();
    }
}
