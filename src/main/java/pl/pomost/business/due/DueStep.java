package pl.pomost.business.due;

/** What is done with something owed before it is gathered. */
public enum DueStep {
    /** A payout is prepared and checked. */
    PREPARE,
    /** The checks of its payout are made again. */
    CHECK,
    /** What was approved has changed: the approval is taken back and the payout checked anew. */
    TAKE_BACK,
    /** Nothing: it is ready. */
    GATHER
}
