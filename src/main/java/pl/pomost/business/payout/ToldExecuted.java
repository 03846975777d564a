package pl.pomost.business.payout;

import java.util.Optional;

/** What statements of the bank tell of payouts: money that left by the word of the bank does not leave a second time. */
public interface ToldExecuted {

    /**
     * The line of a statement, such as WB-2026-0001/12, that moves the amount of the payout out and names it, whatever it is
     * posted as; none that the bank took back in the same statement.
     */
    Optional<String> line(Payout payout);

    /** The line of a statement that stands confirmed as the execution of the payout. */
    Optional<String> confirmedLine(PayoutReference payout);
}
