package pl.pomost.business.work;

/** What is worked at. */
public enum WorkKind {
    /** What is due is looked at; nothing is changed. */
    LOOK_DUE(false),
    GATHER(false),
    APPROVE_BATCH(true),
    EXPORT_BATCH(true),
    PROPOSE_POSTINGS(false),
    CONFIRM_POSTINGS(false),
    LOAD_STATEMENT(false),
    CHECK_LEDGER(false);

    private final boolean whole;

    WorkKind(boolean whole) {
        this.whole = whole;
    }

    /** Whether it is one transaction: all rows or none. */
    public boolean isWhole() {
        return whole;
    }
}
