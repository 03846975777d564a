package pl.pomost.business.reference;

/** Which interest a contract names: that of tax arrears, or the statutory interest for delay. */
public enum InterestKind {
    TAX_ARREARS,
    STATUTORY
}
