package pl.pomost.business.settlement;

import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/** What a cooperative has paid back of its grant; the room that receives such money tells it. */
public interface MoneyReturned {

    /** The part of the paid tranches that came back and was confirmed, in złoty. */
    Money of(CaseNumber number);
}
