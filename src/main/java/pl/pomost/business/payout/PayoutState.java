package pl.pomost.business.payout;

/** Where a payout stands. */
public enum PayoutState {
    PREPARED,
    APPROVED,
    EXECUTED,
    REJECTED_BY_BANK,
    CANCELLED;

    /** Whether it claims its money: paid, or on its way to be. */
    public boolean isLive() {
        return this != REJECTED_BY_BANK && this != CANCELLED;
    }
}
