package pl.pomost.business.invoice;

/** What a document proves the spending of. */
public enum CostKind {
    GRANT,
    BRIDGING
}
