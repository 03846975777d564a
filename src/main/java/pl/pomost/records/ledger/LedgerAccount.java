package pl.pomost.records.ledger;

/** Where money of an edition stands; every entry takes it from one account and brings it to another. */
public enum LedgerAccount {
    /** The project that finances the edition. */
    FUNDER,
    /** In the budget and promised to nobody. */
    FREE,
    /** Promised to a case by a decision. */
    RESERVED,
    /** Owed by a signed contract. */
    AGREED,
    /** With the cooperative, not accounted for yet. */
    PAID,
    /** Proved by accepted cost. */
    SETTLED,
    /** Paid back by the cooperative. */
    RETURNED,
    /** Money that is none of the edition: of whoever paid in more than was demanded. */
    OUTSIDE,
    /** Paid in above what was demanded: to be given back or explained. */
    SURPLUS
}
