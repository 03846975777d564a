package pl.pomost.edge.api;

/** A JSON value that cannot be read as what it should be. */
final class BadValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadValue(String what) {
        super(what, null, false, false);
    }
}
