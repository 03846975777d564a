package pl.pomost.business.bridging;

/** The first months, or those after them on a separate application. */
public enum BridgingKind {
    BASIC,
    EXTENDED
}
