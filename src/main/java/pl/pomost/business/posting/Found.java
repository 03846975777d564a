package pl.pomost.business.posting;

/** How it was found what a movement is, the surest first. */
public enum Found {
    /** Our own reference stands in it. */
    REFERENCE,
    /** Amount, account and day fit one thing only. */
    ACCOUNT,
    /** A person says so. */
    BY_HAND
}
