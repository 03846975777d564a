package pl.pomost.business.outbox;

/** It did not get out. */
public final class Hindered extends Exception {

    private static final long serialVersionUID = 1L;

    private final Hindrance hindrance;

    public Hindered(Hindrance hindrance) {
        super(hindrance.name());
        this.hindrance = hindrance;
    }

    public Hindrance hindrance() {
        return hindrance;
    }
}
