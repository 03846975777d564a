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
    REGISTRATION,
    /** The first day of activity. */
    ACTIVITY,
    /** The first day of somebody's social insurance. */
    INSURANCE,
    /** The last day on which the grant may be spent. */
    SPENDING_END,
    /** Somebody left the cooperative, or a post in it. */
    LEAVING,
    /** A letter was sent. */
    SENDING,
    /** The office noticed something. */
    NOTICE,
    /** The last day of a support. */
    SUPPORT_END,
    /** The last day of a call. */
    CALL_END,
    /** The case was closed. */
    CLOSING,
    /** The last day on which something holds. */
    EXPIRY,
    /** A suspended case goes on; the term is the one that ran before. */
    RESUMPTION
}
