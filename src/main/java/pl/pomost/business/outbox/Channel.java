package pl.pomost.business.outbox;

/** The ways out of the office. */
public enum Channel {
    /** A file in the folder from which the bank's program takes it. */
    FILE,
    /** Mail to somebody who works here. */
    MAIL
}
