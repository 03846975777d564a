package pl.pomost.business.repayment;

/** Why money goes back. */
public enum RepaymentKind {
    /** A breach of the agreement. */
    BREACH,
    /** Less was spent than was paid: no fault, and no interest when it comes back in time. */
    UNSPENT
}
