package pl.pomost.edge.api;

import java.util.List;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** A body that cannot be read as what it should be. */
final class BadValue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Verdict verdict;

    BadValue(Reason reason) {
        this(List.of(reason));
    }

    BadValue(List<Reason> reasons) {
        super("bad value", null, false, false);
        verdict = new Verdict(reasons);
    }

    /** Everything that is wrong. */
    Verdict verdict() {
        return verdict;
    }
}
