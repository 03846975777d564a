package pl.pomost.business.security;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a manager does with a security. */
public enum PledgeEnd {
    /** Puts a verified one in force. */
    ACTIVATE(PledgeState.ACTIVE, PledgeState.VERIFIED),
    /** Refuses what never came into force and gives it back: it fails its check, or another takes its place. */
    REJECT(PledgeState.REJECTED, PledgeState.PLANNED, PledgeState.RECEIVED, PledgeState.VERIFIED),
    /** Uses it to get the money back. */
    USE(PledgeState.USED, PledgeState.ACTIVE),
    /** Gives it back with a protocol. */
    RETURN(PledgeState.RETURNED, PledgeState.ACTIVE),
    /** Has a commission destroy what nobody collected. */
    DESTROY(PledgeState.DESTROYED, PledgeState.ACTIVE);

    private final PledgeState to;
    private final Set<PledgeState> from;

    PledgeEnd(PledgeState to, PledgeState first, PledgeState... others) {
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    public Set<PledgeState> from() {
        return Collections.unmodifiableSet(from);
    }

    public PledgeState to() {
        return to;
    }
}
