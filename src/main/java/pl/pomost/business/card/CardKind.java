package pl.pomost.business.card;

/** What a form of a card is for. */
public enum CardKind {
    /** The merit assessment of an application for a grant. */
    GRANT,
    /** The check of the form of an application: every criterion is met or not. */
    FORMAL,
    /** The assessment of a request for extended bridging support. */
    EXTENDED_BRIDGING
}
