package pl.pomost.records.dossier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.AssessmentResult;
import pl.pomost.business.assessment.FormalRuling;
import pl.pomost.business.assessment.Panel;
import pl.pomost.business.assessment.Points;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/**
 * The assessment of one case as its reader may see it.
 *
 * @param version     version of the case
 * @param round       which version of the application is checked, from 1
 * @param seats       the assessors who hold a seat
 * @param panel       the panel that works now; null when none does
 * @param firstSeats  how many assessors the rules of the case want
 * @param emptySeats  seats of that panel that nobody holds
 * @param replaceable accounts whose seat can be given to another: not after their merit card is locked
 * @param formalCard  code of the card by which the form is checked
 * @param formalQuestions its criteria, in the order of the card
 * @param formalCards formal cards of all rounds, oldest first
 * @param rulings     what the chair wrote to the group
 * @param scoreCards  the reader's own card; everybody's when all of the panel are locked
 * @param result      what the cards mean together, once all first ones are locked
 * @param handedIn    when the application was handed in; null before
 * @param onAppeal    both scores, where the merit was assessed anew on an appeal that is decided
 */
public record AssessmentOfCase(
        CaseNumber number,
        long version,
        Stage stage,
        int round,
        List<AssessorSeat> seats,
        @Nullable Panel panel,
        int firstSeats,
        int emptySeats,
        List<String> replaceable,
        String formalCard,
        List<FormalQuestion> formalQuestions,
        List<FormalCardLine> formalCards,
        List<FormalRulingLine> rulings,
        List<ScoreCardLine> scoreCards,
        @Nullable AssessmentResultLine result,
        @Nullable ScoresOnAppeal onAppeal,
        @Nullable HandedIn handedIn) {

    /**
     * The day of handing in beside the last one.
     *
     * @param day   of the first submission; a correction has its own term
     * @param until last day on which the edition takes applications; null where it sets none
     */
    public record HandedIn(LocalDate day, @Nullable LocalDate until) {
        public boolean inTime() {
            return until == null || !day.isAfter(until);
        }
    }

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

    /**
     * A criterion of the card by which the form of the case is checked.
     *
     * @param code        answered under this code
     * @param correctable whether the group may correct a fault
     */
    public record FormalQuestion(String code, String titlePl, String titleEn, boolean correctable) {}

    /** A locked formal card. */
    public record FormalCardLine(String account, int round, LocalDate lockedOn, List<FormalAnswerLine> answers) {}

    /** One of its answers. */
    public record FormalAnswerLine(
            String criterion,
            String titlePl,
            String titleEn,
            boolean met,
            @Nullable String remark) {}

    /** A call for correction or a rejection. */
    public record FormalRulingLine(FormalRuling.Kind kind, String text, LocalDate ruledOn) {}

    /** A locked merit card. */
    public record ScoreCardLine(
            Panel panel,
            String account,
            LocalDate lockedOn,
            BigDecimal total,
            List<ScoreLine> scores,
            boolean recommended,
            @Nullable Money recommendedAmount,
            @Nullable String remarks) {

        /** Points for one criterion. */
        public BigDecimal pointsFor(String criterion) {
            return ScoreLine.pointsFor(scores, criterion);
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
            @Nullable BigDecimal points,
            @Nullable String reason) {

        static BigDecimal pointsFor(List<ScoreLine> scores, String criterion) {
            return Points.sum(scores.stream()
                    .filter(score -> score.criterion().equals(criterion))
                    .map(ScoreLine::points)
                    .filter(Objects::nonNull));
        }
    }

    /**
     * The first score and the one on appeal.
     *
     * @param newCounts whether the one on appeal counts
     * @param rule      why
     */
    public record ScoresOnAppeal(
            BigDecimal first,
            List<BigDecimal> firstCards,
            BigDecimal second,
            List<BigDecimal> secondCards,
            boolean newCounts,
            Reason rule) {}

    /**
     * The arithmetic of the conclusion: the score is the mean of the counted cards.
     *
     * @param rule where the threshold comes from
     */
    public record AssessmentResultLine(
            List<BigDecimal> first,
            @Nullable BigDecimal further,
            List<BigDecimal> counted,
            BigDecimal difference,
            BigDecimal divergence,
            BigDecimal score,
            BigDecimal threshold,
            int maximum,
            Reason rule,
            List<CategoryMeanLine> categories,
            AssessmentResult.Conclusion conclusion) {}

    /** The mean of a category beside its minimum. @param rule where the minimum comes from */
    public record CategoryMeanLine(
            String category,
            String titlePl,
            String titleEn,
            BigDecimal mean,
            BigDecimal minimum,
            int maximum,
            Reason rule,
            boolean reached) {

        public String title(boolean english) {
            return english ? titleEn : titlePl;
        }
    }
}
