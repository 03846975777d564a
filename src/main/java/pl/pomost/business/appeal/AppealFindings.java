package pl.pomost.business.appeal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.AssessmentResult;
import pl.pomost.business.card.CardCriterion;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.money.Money;

/**
 * What the new cards of an appeal say, beside the first ones.
 *
 * @param unmet    criteria of the form that the new formal cards find unmet
 * @param first    the first merit assessment; null where there was none
 * @param onAppeal the new one; null where the appeal is about the form
 * @param counts   what counts after the appeal
 * @param backTo   where the case goes because the ground of its refusal does not hold; null while it holds, or nothing was refused
 */
public record AppealFindings(
        List<CardCriterion> unmet,
        @Nullable AssessmentResult first,
        @Nullable AssessmentResult onAppeal,
        @Nullable AssessmentResult counts,
        @Nullable Stage backTo) {

    /** The only move that these cards allow, or the facts of a refusal; the budget aside. */
    public Move leadsTo(Appeal appeal) {
        if (appeal.subject() == Appeal.Subject.DECISION) {
            return refused();
        }
        if (appeal.subject() == Appeal.Subject.FORM) {
            return unmet.isEmpty() ? Move.ADMIT_ON_APPEAL : Move.UPHOLD_FORMAL_REJECTION;
        }
        if (counts == null || !counts.isPositive()) {
            return Move.UPHOLD_REJECTION_ON_MERIT;
        }
        return appeal.against() == Stage.RANKED_RESERVE ? Move.KEEP_ON_RESERVE : Move.RECOMMEND_ON_APPEAL;
    }

    private Move refused() {
        if (backTo == null) {
            return Move.UPHOLD_REFUSAL;
        }
        return backTo == Stage.RANKED_RESERVE ? Move.KEEP_ON_RESERVE : Move.RECOMMEND_ON_APPEAL;
    }

    /** Whether something became better for the group. */
    public boolean isUpheld(Appeal appeal) {
        if (appeal.subject() == Appeal.Subject.DECISION) {
            return backTo != null;
        }
        if (appeal.subject() == Appeal.Subject.FORM) {
            return unmet.isEmpty();
        }
        return first != null
                && counts != null
                && (counts.isPositive() && !first.isPositive()
                        || counts.score().compareTo(first.score()) > 0
                        || amount(counts).isMoreThan(amount(first)));
    }

    private static Money amount(AssessmentResult result) {
        return result.recommendedAmount().orElse(Money.ZERO);
    }

    @Nullable
    BigDecimal oldScore() {
        return first == null || onAppeal == null ? null : first.score();
    }

    @Nullable
    BigDecimal newScore() {
        return onAppeal == null ? null : onAppeal.score();
    }

    @Nullable
    BigDecimal finalScore() {
        return onAppeal == null || counts == null ? null : counts.score();
    }
}
