package pl.pomost.kernel.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a policy says: allowed, or every reason why not.
 *
 * @param reasons all reasons, in the order in which a reader should mend them; empty when allowed
 */
public record Verdict(List<Reason> reasons) {

    private static final Verdict ALLOWED = new Verdict(List.of());

    public Verdict {
        reasons = List.copyOf(reasons);
    }

    public static Verdict allowed() {
        return ALLOWED;
    }

    public static Verdict refused(Reason reason) {
        return new Verdict(List.of(reason));
    }

    public boolean isAllowed() {
        return reasons.isEmpty();
    }

    /** Both verdicts' reasons. */
    public Verdict and(Verdict other) {
        var all = new ArrayList<>(reasons);
        all.addAll(other.reasons);
        return new Verdict(all);
    }

    /** This verdict, and the reason when the condition does not hold. */
    public Verdict require(boolean condition, Supplier<Reason> otherwise) {
        return condition ? this : and(refused(otherwise.get()));
    }

    /** Goes on when allowed. @throws Refusal of kind {@link Refusal.Kind#RULE} with all reasons otherwise */
    public void orRefuse() {
        orRefuse(Refusal.Kind.RULE);
    }

    /** Goes on when allowed. @throws Refusal of that kind with all reasons otherwise */
    public void orRefuse(Refusal.Kind kind) {
        if (!isAllowed()) {
            throw new Refusal(kind, this);
        }
    }
}
