package pl.pomost.kernel.usecase;

/** How timers come in: they act as the office's own clockwork, through the same door as everybody. */
public interface Clockwork {

    /** Does the work as {@link pl.pomost.kernel.access.Actor#SYSTEM}, in a request of its own. */
    void does(Runnable work);

    /**
     * The same beside a request that somebody made: in a request and on a thread of its own. Waits until the work is done, or for as
     * long as somebody waits for an answer; then it goes on by itself.
     */
    void doesBeside(Runnable work);
}
