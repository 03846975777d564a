package pl.pomost.business.bridging;

import java.util.Map;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/** Told by the room of demands: what was demanded back of payouts for a breach, and is proved no more. */
public interface DemandedBack {

    /** In złoty, by payout; payouts of which nothing was demanded are missing. What was paid too much is not counted here. */
    Map<PayoutReference, Money> forBreach(CaseNumber number);
}
