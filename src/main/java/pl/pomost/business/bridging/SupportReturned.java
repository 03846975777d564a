package pl.pomost.business.bridging;

import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/** What a cooperative has paid back of its bridging support; the room that receives such money tells it. */
public interface SupportReturned {

    /** The principal of the payouts under that contract that came back on demands which are paid in full, in złoty. */
    Money under(CaseNumber number, String contract);
}
