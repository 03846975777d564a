package pl.pomost.business.payout;

import java.util.List;
import pl.pomost.kernel.fact.CaseNumber;

/** Where payouts are kept. */
public interface Payouts {

    void add(Payout payout);

    /** All payouts of a case, of every kind and state, in the order of preparing. */
    List<Payout> of(CaseNumber caseNumber);

    /**
     * One payout; its case must have been taken before.
     *
     * @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is none
     */
    Payout payout(PayoutReference reference);

    /** The changes of payouts reach the store now, so that it can refuse them. */
    void flush();
}
