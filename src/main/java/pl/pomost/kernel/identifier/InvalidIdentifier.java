package pl.pomost.kernel.identifier;

/**
 * A text is no such identifier. Tells which identifier and why, in words that a message bundle can key on, and never
 * the text itself: exceptions end in logs.
 */
public final class InvalidIdentifier extends IllegalArgumentException {

    /** Why the text was refused. */
    public enum Reason {
        /** Something other than the digits or letters of the form. */
        CHARACTERS,
        /** Too few or too many of them. */
        LENGTH,
        /** A number that nobody is ever given, such as all zeros. */
        RESERVED,
        /** The check digit does not fit: usually a typing mistake. */
        CHECK_DIGIT,
        /** The date inside does not exist. */
        DATE,
        /** A part of the code lies outside the list of its allowed values. */
        PART
    }

    private static final long serialVersionUID = 1L;

    private final String identifier;
    private final Reason reason;

    InvalidIdentifier(String identifier, Reason reason) {
        super(identifier + ": " + reason);
        this.identifier = identifier;
        this.reason = reason;
    }

    /**
     * Which identifier was expected.
     *
     * @return the simple name of the record, such as "Pesel"
     */
    public String identifier() {
        return identifier;
    }

    /**
     * Why the text is none.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
