package pl.pomost.business.bridging;

import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Verdict;

/** Asked before a month is settled, and told afterwards: the room that keeps its evidence says what that allows. */
public interface SettlingGate {

    /** All reasons against settling the month with that cost. */
    Verdict verdict(BridgingMonth month, Money cost);

    /** The month was settled. */
    void settled(BridgingMonth month);

    /** Whether its evidence was sent back and is awaited. */
    boolean isInCorrection(BridgingMonth month);
}
