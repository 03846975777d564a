package pl.pomost.kernel.refusal;

/** A use case said no. Nothing was changed; the verdict says why and the kind says how an edge should answer. */
public final class Refusal extends RuntimeException {

    /** What sort of no. */
    public enum Kind {
        /** What was sent is not well formed; the reasons name the fields. */
        INVALID,
        /** Nobody is signed in. */
        SIGN_IN,
        /** The actor may not do this, or not to this case. */
        FORBIDDEN,
        /** There is no such thing, or the actor may not know of it. */
        UNKNOWN,
        /** A rule of the programme, of the office or of the machine forbids it now. */
        RULE,
        /** The thing was changed by somebody else since it was read. */
        STALE,
        /** The same request is being carried out at this moment, or others were writing for too long. */
        BUSY,
        /** The same idempotency key came with another request. */
        REUSED_KEY
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Verdict verdict;

    public Refusal(Kind kind, Verdict verdict) {
        super(kind + " " + verdict.reasons().stream().map(Reason::rule).toList(), null, false, false);
        this.kind = kind;
        this.verdict = verdict;
    }

    public Refusal(Kind kind, Reason reason) {
        this(kind, Verdict.refused(reason));
    }

    /** There is no such thing. @param thing what was looked for, e.g. "case" @param key the key that was given */
    public static Refusal unknown(String thing, Object key) {
        return new Refusal(Kind.UNKNOWN, Reason.of("unknown." + thing).with("key", String.valueOf(key)));
    }

    public Kind kind() {
        return kind;
    }

    public Verdict verdict() {
        return verdict;
    }
}
