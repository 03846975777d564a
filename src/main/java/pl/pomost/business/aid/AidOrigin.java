package pl.pomost.business.aid;

/** Where the office knows an amount of aid from. */
public enum AidOrigin {
    /** The recipient declared it. */
    DECLARED,
    /** The recipient showed the certificate of another giver. */
    CERTIFIED,
    /** Our grant agreement. */
    GRANT,
    /** Our contract of bridging support. */
    BRIDGING;

    /** Whether this office granted it. */
    public boolean isOurs() {
        return this == GRANT || this == BRIDGING;
    }
}
