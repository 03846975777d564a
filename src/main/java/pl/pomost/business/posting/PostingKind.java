package pl.pomost.business.posting;

/** What a movement on the account can be. */
public enum PostingKind {
    /** The bank has executed one of our payouts: money out. */
    EXECUTION,
    /** A payout came back: money in. */
    RETURN,
    /** A payment on a demand: money in. */
    REPAYMENT,
    /** Anything else, such as a fee of the bank; its note says what. */
    OTHER
}
