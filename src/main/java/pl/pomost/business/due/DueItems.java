package pl.pomost.business.due;

import java.util.List;

/** Where what is owed is found; a look across cases, agreements, months and payouts in a few queries. */
public interface DueItems {

    /**
     * Everything that is owed by the stage of its case or the beginning of its month, and every payout that is still in the house and
     * in no batch; in the order of cases, kinds and instalments.
     */
    List<DueItem> all();
}
