package pl.pomost.business.decision;

/**
 * Why the grant of a positively assessed application may be refused. Nothing else is a ground: what does not fit the budget waits
 * on the reserve list or is refused with the figures, what does not fit the de minimis headroom is refused whole (domain 6.1, 6.7).
 */
public enum RefusalGround {
    /** The edition has less left than the grant is. */
    NO_MONEY,
    /** The recipient may not get that much de minimis aid. */
    NO_HEADROOM,
    /** An activity of the plan may not be supported. */
    EXCLUDED_ACTIVITY,
    /** The group does not meet what the rules ask of it any more. */
    ACCESS_NOT_MET
}
