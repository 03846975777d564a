package pl.pomost.business.security;

/** Where a security stands. */
public enum PledgeState {
    PLANNED,
    RECEIVED,
    VERIFIED,
    /** In force. */
    ACTIVE,
    /** Filled in or drawn on to get the money back. */
    USED,
    RETURNED,
    DESTROYED,
    /** It never came into force: refused and given back. */
    REJECTED;

    /** Whether nothing can be done with it any more. */
    public boolean isOver() {
        return this == USED || this == RETURNED || this == DESTROYED || this == REJECTED;
    }
}
