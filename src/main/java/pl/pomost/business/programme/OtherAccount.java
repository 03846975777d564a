package pl.pomost.business.programme;

/** What becomes of a proof that was paid from another account than that of the agreement. */
public enum OtherAccount {
    REFUSED,
    /** It may be handed in with a reason, and the check has to settle it. */
    WITH_REASON
}
