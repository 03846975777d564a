package pl.pomost.business.settlement;

/** What is conspicuous about a proof: the check may accept it, but has to say why. */
public enum ProofFlag {
    /** Another seller than the one that the plan names for the line. */
    OTHER_SELLER,
    /** Paid from another account than that of the agreement. */
    OTHER_ACCOUNT,
    /** Issued before the agreement was signed, though it was paid after it. */
    EARLIER_DOCUMENT
}
