package pl.pomost.kernel.calendar;

/** What a term is counted from, for the sentence that explains it. */
public enum TermEvent {
    /** Simply a day. */
    DAY,
    RECEIPT,
    SUBMISSION,
    DECISION,
    SIGNING,
    TRANSFER,
    /** The case came into its present stage. */
    STAGE,
    REGISTRATION
}
