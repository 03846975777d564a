package pl.pomost.kernel.usecase;

/** Work that takes longer than anybody waits for a page: it goes on by itself, as whoever began it. */
public interface Background {

    /** Begins the work in a request of its own; what it refuses or breaks off with is its own matter to keep. */
    void begin(Runnable work);
}
