package pl.pomost.business.payout;

/** What a payout pays. */
public enum PayoutKind {
    /** One tranche of a grant agreement. */
    TRANCHE("T"),
    /** One month of bridging support. */
    BRIDGING("M");

    private final String letter;

    PayoutKind(String letter) {
        this.letter = letter;
    }

    /** Stands in the reference before the number of the tranche or month. */
    public String letter() {
        return letter;
    }
}
