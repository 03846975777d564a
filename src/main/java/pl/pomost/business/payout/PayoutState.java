package pl.pomost.business.payout;

/** Where a payout stands. */
public enum PayoutState {
    /** Written down by an accountant. */
    PREPARED,
    /** The checks of the program have passed: aid, account, hold, budget, security. */
    CHECKED,
    /** Let go by a manager. */
    APPROVED,
    /** Ordered at the bank in a batch; from here on only the bank's answers change it. */
    EXPORTED,
    EXECUTED,
    REJECTED_BY_BANK,
    /** The bank had executed it, and the money came back. */
    RETURNED,
    CANCELLED;

    /** Whether it claims its money: paid, or on its way to be. */
    public boolean isLive() {
        return this != REJECTED_BY_BANK && this != RETURNED && this != CANCELLED;
    }

    /** Whether it is still in the house: nobody has ordered it at the bank. */
    public boolean isInTheHouse() {
        return this == PREPARED || this == CHECKED || this == APPROVED;
    }
}
