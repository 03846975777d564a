package pl.pomost.business.work;

/** Where work stands. */
public enum WorkState {
    RUNNING,
    /** It came to its end; single rows may have been refused. */
    DONE,
    /** Refused as a whole, with the reasons. */
    REFUSED,
    /** The program ended or failed meanwhile. */
    INTERRUPTED
}
