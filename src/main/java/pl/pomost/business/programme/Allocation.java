package pl.pomost.business.programme;

/** How the money of an edition is given out along its ranking list. */
public enum Allocation {
    /** Down the list; at the first amount that does not fit it ends, and the rest is the reserve list. */
    STRICT_ORDER,
    /** As the strict order, but the first that does not fit is offered what is left, if that is enough of its amount. */
    ALLOW_PARTIAL,
    /** What does not fit goes to the reserve list, and the next that fits is funded. */
    SKIP_AND_CONTINUE
}
