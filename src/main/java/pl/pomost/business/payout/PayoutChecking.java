package pl.pomost.business.payout;

import pl.pomost.business.casefile.CaseFile;

/** Told by the rooms that know the facts: one check of a payout as it would come out now. */
public interface PayoutChecking {

    PayoutCheck check(Payout payout, CaseFile file);
}
