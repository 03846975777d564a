package pl.pomost.kernel.identifier;

/** The sex that a PESEL encodes; the two values of the civil register. */
public enum Sex {
    /** Even tenth digit. */
    FEMALE,
    /** Odd tenth digit. */
    MALE
}
