package pl.pomost.business.security;

/** What a manager does with a verified security. */
public enum PledgeEnd {
    /** Puts it in force. */
    ACTIVATE(PledgeState.VERIFIED, PledgeState.ACTIVE),
    /** Uses it to get the money back. */
    USE(PledgeState.ACTIVE, PledgeState.USED),
    /** Gives it back with a protocol. */
    RETURN(PledgeState.ACTIVE, PledgeState.RETURNED),
    /** Has a commission destroy what nobody collected. */
    DESTROY(PledgeState.ACTIVE, PledgeState.DESTROYED);

    private final PledgeState from;
    private final PledgeState to;

    PledgeEnd(PledgeState from, PledgeState to) {
        this.from = from;
        this.to = to;
    }

    public PledgeState from() {
        return from;
    }

    public PledgeState to() {
        return to;
    }
}
