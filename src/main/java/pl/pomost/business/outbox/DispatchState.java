package pl.pomost.business.outbox;

/** Where something stands that is to leave. */
public enum DispatchState {
    WAITING,
    SENT,
    /** It was tried so often that somebody must look why. */
    FAILED
}
