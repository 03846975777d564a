package pl.pomost.business.basis;

/** What a figure rests on, so that nobody takes a convention for law. */
public enum Mark {
    /** Read in a source that can be named. */
    FOUND(false),
    /** Known from the act or practice named; the text itself was not read. */
    KNOWLEDGE(true),
    /** Chosen so that there is a figure at all; no legal rule. */
    CONVENTION(true),
    /** Written by the operator, with grounds. */
    OPERATOR(false),
    /** Compared with its source by the operator, on a day. */
    CONFIRMED(false),
    /** Nobody has said what it rests on. */
    UNSTATED(true);

    private final boolean toBeConfirmed;

    Mark(boolean toBeConfirmed) {
        this.toBeConfirmed = toBeConfirmed;
    }

    /** Whether somebody still has to compare the figure with its source in law. */
    public boolean isToBeConfirmed() {
        return toBeConfirmed;
    }
}
