package pl.pomost.business.batch;

/** Where a batch stands. */
public enum BatchState {
    /** Rows may be taken off. */
    OPEN,
    /** A manager has let all its rows go. */
    APPROVED,
    /** Its file is made; nothing of it changes any more. */
    EXPORTED,
    CANCELLED;

    /** Whether its rows are bound to it. */
    public boolean isLive() {
        return this != CANCELLED;
    }
}
