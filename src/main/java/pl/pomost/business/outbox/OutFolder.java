package pl.pomost.business.outbox;

/** The folder from which the bank's program takes files. */
public interface OutFolder {

    /** Whether the office has one. */
    boolean isOpen();

    /**
     * Lays a file there so that nobody ever sees a part of it; the same file once more changes nothing.
     *
     * @throws Hindered CLOSED, UNREACHABLE or NAME_TAKEN
     */
    void lay(OutFile file) throws Hindered;
}
