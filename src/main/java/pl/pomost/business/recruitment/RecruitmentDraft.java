package pl.pomost.business.recruitment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import pl.pomost.kernel.fact.Snapshot;

/**
 * The next list of an edition as it would be now.
 *
 * @param places how many people the edition takes
 * @param taken  how many places are held already
 * @param needed points that qualify
 * @param lines  the reserve of the list before in its order, then the newcomers in theirs
 */
public record RecruitmentDraft(
        String edition, int number, String rulesVersion, int places, int taken, BigDecimal needed, List<Line> lines) {

    /** What a list gives a person. */
    public enum Admission {
        QUALIFIED(EnrolmentMove.QUALIFY),
        RESERVE(EnrolmentMove.KEEP_IN_RESERVE),
        NOT_QUALIFIED(EnrolmentMove.TURN_AWAY);

        private final EnrolmentMove move;

        Admission(EnrolmentMove move) {
            this.move = move;
        }

        EnrolmentMove move() {
            return move;
        }
    }

    /**
     * One person.
     *
     * @param cards  how many members of the committee scored
     * @param points mean of their points, two decimals
     */
    public record Line(
            Enrolment enrolment,
            String formNumber,
            int cards,
            BigDecimal points,
            Instant receivedAt,
            Admission admission) {

        Snapshot snapshot() {
            return Snapshot.empty()
                    .with("formNumber", formNumber)
                    .with("cards", cards)
                    .with("points", points)
                    .with("admission", admission);
        }
    }
}
