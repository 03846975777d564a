package pl.pomost.kernel.usecase;

/** The look at all cases that the clockwork takes every hour; where the business day is moved, it is taken at once. */
public interface Watch {

    /** Looks at the cases now, as the office's own clockwork, and waits until that is done or takes too long to wait for. */
    void looksNow();

    /** Tells what happened on days gone by; until that is told, nothing of it is looked at. */
    void waitsFor(Runnable story);
}
