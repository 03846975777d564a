package pl.pomost.business.bridging;

/** Where a bridging month stands. */
public enum MonthState {
    /** Not begun, or something must come before. */
    PLANNED,
    /** May be paid, or its payout waits for the approval. */
    DUE,
    /** The payout is approved and not answered by the bank yet. */
    APPROVED,
    PAID,
    /** Paid and over: its evidence is awaited. */
    SETTLEMENT_DUE,
    /** The evidence was sent back to be corrected. */
    CORRECTION,
    SETTLED,
    /** None of its cost was accepted. */
    REFUSED,
    /** It was not paid and will not be. */
    GIVEN_UP
}
