package pl.pomost.business.decision;

/** What the eligible grant is the least of. */
public enum GrantOperandKind {
    ASKED,
    PERSONS,
    COOPERATIVE,
    LINES,
    RECOMMENDED
}
