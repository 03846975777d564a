package pl.pomost.business.recourse;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.recruitment.EnrolmentMove;

/**
 * Where an appeal leads.
 *
 * @param isUpheld    whether something becomes better for the person
 * @param oldPoints   points before it; null where it is about the form
 * @param newPoints   mean of the new cards
 * @param finalPoints what counts
 */
public record RecourseFindings(
        EnrolmentMove move,
        boolean isUpheld,
        @Nullable BigDecimal oldPoints,
        @Nullable BigDecimal newPoints,
        @Nullable BigDecimal finalPoints) {

    /** What the manager says about the check of the form. */
    static RecourseFindings onForm(boolean upheld) {
        var move = upheld ? EnrolmentMove.CHECK_AGAIN : EnrolmentMove.CONFIRM_REJECTION;
        return new RecourseFindings(move, upheld, null, null, null);
    }

    /** What the new points say, beside the old ones and those that qualify. */
    static RecourseFindings onPoints(
            BigDecimal before, BigDecimal after, BigDecimal needed, boolean lowerKeepsOld, boolean waited) {
        var counts = lowerKeepsOld ? before.max(after) : after;
        var qualifies = counts.compareTo(needed) >= 0;
        var move = qualifies ? EnrolmentMove.RESERVE_ON_APPEAL : EnrolmentMove.CONFIRM_TURNING_AWAY;
        var better = qualifies && !waited || counts.compareTo(before) > 0;
        return new RecourseFindings(move, better, before, after, counts);
    }
}
