package pl.pomost.kernel.usecase;

/** How timers come in: they act as the office's own clockwork, through the same door as everybody. */
public interface Clockwork {

    /** Does the work as {@link pl.pomost.kernel.access.Actor#SYSTEM}, in a request of its own. */
    void does(Runnable work);
}
