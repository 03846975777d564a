package pl.pomost.business.membership;

/** What binds a person to the cooperative. */
public enum Tie {
    MEMBER,
    EMPLOYED
}
