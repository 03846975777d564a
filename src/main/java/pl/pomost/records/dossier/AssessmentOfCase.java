package pl.pomost.records.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.AssessmentResult;
import pl.pomost.business.assessment.FormalCriterion;
import pl.pomost.business.assessment.FormalRuling;
import pl.pomost.business.assessment.Panel;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/**
 * The assessment of one case as its reader may see it.
 *
 * @param version     version of the case
 * @param round       which version of the application is checked, from 1
 * @param seats       the assessors who hold a seat
 * @param panel       the panel that works now; null when none does
 * @param emptySeats  seats of that panel that nobody holds
 * @param replaceable accounts whose seat can be given to another: not after their merit card is locked
 * @param formalCards formal cards of all rounds, oldest first
 * @param rulings     what the chair wrote to the group
 * @param scoreCards  the reader's own card; everybody's when all of the panel are locked
 * @param result      what the cards mean together, once both first ones are locked
 */
public record AssessmentOfCase(
        CaseNumber number,
        long version,
        Stage stage,
        int round,
        List<AssessorSeat> seats,
        @Nullable Panel panel,
        int emptySeats,
        List<String> replaceable,
        List<FormalCardLine> formalCards,
        List<FormalRulingLine> rulings,
        List<ScoreCardLine> scoreCards,
        @Nullable AssessmentResultLine result) {

    /** How far an assessor is; says nothing of points. */
    public record AssessorSeat(
            Panel panel,
            int seat,
            String account,
            String name,
            LocalDate assignedOn,
            boolean declared,
            boolean formalCardLocked,
            boolean scoreCardLocked) {}

    /** A locked formal card. */
    public record FormalCardLine(String account, int round, LocalDate lockedOn, List<FormalAnswerLine> answers) {}

    /** One of its answers. */
    public record FormalAnswerLine(
            FormalCriterion criterion,
            boolean met,
            @Nullable String remark) {}

    /** A call for correction or a rejection. */
    public record FormalRulingLine(FormalRuling.Kind kind, String text, LocalDate ruledOn) {}

    /** A locked merit card. */
    public record ScoreCardLine(
            Panel panel,
            String account,
            LocalDate lockedOn,
            int total,
            List<ScoreLine> scores,
            boolean recommended,
            @Nullable Money recommendedAmount,
            @Nullable String remarks) {

        /** Points for one criterion. */
        public int pointsFor(String criterion) {
            return scores.stream()
                    .filter(score -> score.criterion().equals(criterion) && score.points() != null)
                    .mapToInt(score -> score.points() == null ? 0 : score.points())
                    .sum();
        }

        /** The reason for the points of one criterion, or an empty text. */
        public String reasonFor(String criterion) {
            return scores.stream()
                    .filter(score -> score.criterion().equals(criterion) && score.reason() != null)
                    .map(score -> String.valueOf(score.reason()))
                    .findFirst()
                    .orElse("");
        }
    }

    /** Points with their reason; a draft may lack either. */
    public record ScoreLine(
            String criterion,
            @Nullable Integer points,
            @Nullable String reason) {}

    /** The arithmetic of the conclusion: the score is the mean of the counted cards. */
    public record AssessmentResultLine(
            int first,
            int second,
            @Nullable Integer third,
            List<Integer> counted,
            int difference,
            BigDecimal divergence,
            BigDecimal score,
            BigDecimal threshold,
            int maximum,
            List<CategoryMeanLine> categories,
            AssessmentResult.Conclusion conclusion) {}

    /** The mean of a category beside its minimum. */
    public record CategoryMeanLine(
            String category, BigDecimal mean, BigDecimal minimum, int maximum, boolean reached) {}
}
