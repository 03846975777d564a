package pl.pomost.business.payout;

import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Tranche;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Verdict;

/** Told by rooms below: how much of a tranche is still due, and what else stands in its way. */
public interface TrancheGate {

    /** What may be paid of the tranche: all of it, or less when less was spent than agreed. */
    Money due(CaseFile file, Agreement agreement, Tranche tranche);

    /** All reasons why the tranche cannot be prepared now. */
    Verdict verdict(CaseFile file, Agreement agreement, Tranche tranche);
}
