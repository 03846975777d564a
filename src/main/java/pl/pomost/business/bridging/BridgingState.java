package pl.pomost.business.bridging;

/** Where a bridging support stands. */
public enum BridgingState {
    REQUESTED,
    REFUSED,
    APPROVED,
    /** The contract is signed, months are paid and settled. */
    RUNNING,
    /** All months are settled, or it was ended early. */
    ENDED;

    /** Whether nothing more can happen. */
    public boolean isOver() {
        return this == REFUSED || this == ENDED;
    }
}
