package pl.pomost.business.reversal;

/** What a reversal takes back. */
public enum Undone {
    /** The bank has not executed the payout after all. */
    EXECUTION,
    /** The bank has not rejected the payout after all. */
    REJECTION,
    /** The payout has not come back after all. */
    RETURN,
    /** The payment on a demand has not come after all. */
    PAYMENT,
    /** Only what a line of a statement is said to be. */
    NOTHING
}
