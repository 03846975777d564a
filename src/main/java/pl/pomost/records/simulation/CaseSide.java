package pl.pomost.records.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.AssessmentResult;
import pl.pomost.business.ranking.Outcome;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/**
 * What a case is under one version of the rules.
 *
 * @param eligible   whether group, training and amount are within the rules
 * @param conclusion what its cards mean; null while it is not assessed, or where the reader may not know it yet
 * @param score      the score; null as above
 * @param threshold  points from which the score is positive; null as above
 * @param amount     the eligible grant; null as above
 * @param place      its place when the whole edition were ranked anew; null as above
 * @param outcome    what it would get there; null as above
 * @param granted    how much; null as above
 * @param against    every reason against it, with its figures
 */
public record CaseSide(
        boolean eligible,
        AssessmentResult.@Nullable Conclusion conclusion,
        @Nullable BigDecimal score,
        @Nullable BigDecimal threshold,
        @Nullable Money amount,
        @Nullable Integer place,
        @Nullable Outcome outcome,
        @Nullable Money granted,
        List<Reason> against) {

    /** Whether anything that matters to the group is another thing there. */
    boolean differs(CaseSide other) {
        return eligible != other.eligible
                || conclusion != other.conclusion
                || outcome != other.outcome
                || !Objects.equals(granted, other.granted)
                || !Objects.equals(amount, other.amount);
    }
}
