package pl.pomost.business.outbox;

/** Why something did not get out: words of our own, for what programs say may name people. */
public enum Hindrance {
    /** The way out is not configured any more. */
    CLOSED,
    /** The folder is not there or may not be written, or no server answers. */
    UNREACHABLE,
    /** A file of that name with other bytes lies there already. */
    NAME_TAKEN,
    /** Other bytes came out than those whose hash stands in the trail. */
    CONTENT_DIFFERS,
    /** Nobody has told the office where to write to. */
    NO_ADDRESS,
    /** The server answered and did not take it. */
    NOT_TAKEN
}
