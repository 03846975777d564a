package pl.pomost.business.declaration;

/** Whether the cooperative will recover the VAT of what it buys. */
public enum VatStanding {
    /** Only net amounts are eligible. */
    RECOVERS,
    /** Gross amounts are eligible. */
    CANNOT_RECOVER
}
