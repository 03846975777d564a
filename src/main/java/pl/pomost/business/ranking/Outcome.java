package pl.pomost.business.ranking;

/** What the list gives to a case. */
public enum Outcome {
    /** The whole amount. */
    FUNDED,
    /** A part of it, if the group accepts that in writing. */
    OFFERED,
    /** Nothing yet: it waits on the reserve list. */
    RESERVE,
    /** Nothing: the assessment is negative. */
    REJECTED
}
