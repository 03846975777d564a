package pl.pomost.business.assessment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the merit cards of a case mean: the first assessment, the one on an appeal, and which of them counts.
 *
 * @param first    what the first assessors found, with the one heard after them; null until all first cards are locked
 * @param onAppeal what those of an appeal found; null until all of their cards are locked
 * @param decided  whether the appeal is decided: until then the first assessment counts
 * @param keepsOld whether the rules let a lower new score change nothing
 */
public record Findings(
        @Nullable AssessmentResult first, @Nullable AssessmentResult onAppeal, boolean decided, boolean keepsOld) {

    public Optional<AssessmentResult> ifFirst() {
        return Optional.ofNullable(first);
    }

    /** Of those who heard an appeal, decided or not. */
    public Optional<AssessmentResult> ifOnAppeal() {
        return Optional.ofNullable(onAppeal);
    }

    /** What counts now. */
    public Optional<AssessmentResult> counting() {
        return decided ? afterAppeal() : ifFirst();
    }

    /** What will count when the appeal is decided. */
    public Optional<AssessmentResult> afterAppeal() {
        return onAppeal == null
                ? ifFirst()
                : ifFirst().map(earlier -> AssessmentPolicy.afterAppeal(earlier, onAppeal, keepsOld));
    }

    /** Whether the points of the new assessment count once the appeal is decided. */
    public boolean isNewCounting() {
        return onAppeal != null && first != null && AssessmentPolicy.isNewCounting(first, onAppeal, keepsOld);
    }

    /** Whether the new assessment counts with the amount that was due before, because its own cards recommend no more. */
    public boolean isAmountKept() {
        return onAppeal != null && first != null && isNewCounting() && AssessmentPolicy.isAmountKept(first, onAppeal);
    }
}
