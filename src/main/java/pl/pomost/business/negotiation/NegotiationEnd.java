package pl.pomost.business.negotiation;

/** How a negotiation ended. */
public enum NegotiationEnd {
    /** The group accepted every cut. */
    ACCEPTED,
    /** The committee ruled on the group's arguments. */
    RULED,
    /** The group did not answer in time. */
    UNANSWERED
}
