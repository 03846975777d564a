package pl.pomost.house.wrong.platform.store;

import pl.pomost.house.wrong.business.payout.Payout;
import pl.pomost.house.wrong.business.payout.Payouts;

public class JpaPayouts implements Payouts {
    @Override
    public Payout first() {
        throw new UnsupportedOperationException();
    }
}
