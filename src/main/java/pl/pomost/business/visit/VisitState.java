package pl.pomost.business.visit;

/** Where a visit stands, from the plan to the end. */
public enum VisitState {
    PLANNED,
    ANNOUNCED,
    /** It will not take place. */
    CALLED_OFF,
    DONE,
    PROTOCOL_SENT,
    /** The cooperative accepted the protocol. */
    ACCEPTED,
    /** The cooperative objected to the protocol. */
    OBJECTIONS,
    CLOSED
}
