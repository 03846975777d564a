package pl.pomost.business.outbox;

/** How often the office tries before somebody must look. */
public interface Patience {

    /** At least one. */
    int mostAttempts();
}
