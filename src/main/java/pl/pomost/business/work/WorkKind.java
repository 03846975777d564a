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
    CHECK_LEDGER(false),
    /** An edition under other rules; nothing is changed. */
    SIMULATE_RULES(true),
    /** The whole trail is checked; nothing is changed. */
    VERIFY_TRAIL(true);

    private final boolean whole;

    WorkKind(boolean whole) {
        this.whole = whole;
    }

    /** Whether it is one transaction: all rows or none. */
    public boolean isWhole() {
        return whole;
    }

    /** What is left of it when the program ends meanwhile, as a word of the texts. */
    public String getInterrupted() {
        return switch (this) {
            case LOOK_DUE, CHECK_LEDGER, SIMULATE_RULES, VERIFY_TRAIL -> "look";
            case APPROVE_BATCH, EXPORT_BATCH -> "whole";
            case LOAD_STATEMENT -> "load";
            case GATHER, PROPOSE_POSTINGS, CONFIRM_POSTINGS -> "rows";
        };
    }
}
