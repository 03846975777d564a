package pl.pomost.records.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Money;
import pl.pomost.records.dossier.AssessmentOfCase.ScoreLine;

/**
 * The merit card that its reader fills in: the form of the case's rules with what is kept as a draft.
 *
 * @param revision     revision of the draft, 0 when nothing is kept; the next saving names it
 * @param savedAt      when the draft was kept
 * @param card         version of the form, such as PES-100/1
 * @param reasonLength fewest characters of a reason where points stay below the minimum
 * @param maximum      highest score
 * @param threshold    points from which a card may recommend the grant
 * @param asked        what the plan takes from the grant
 */
public record ScoreCardForm(
        long revision,
        @Nullable Instant savedAt,
        String card,
        int reasonLength,
        boolean wholePoints,
        int maximum,
        BigDecimal threshold,
        Money asked,
        List<FormCategory> categories,
        List<ScoreLine> scores,
        @Nullable Boolean recommended,
        @Nullable Money recommendedAmount,
        @Nullable String remarks) {

    /** A category of the form with its criteria. */
    public record FormCategory(
            String code,
            String titlePl,
            String titleEn,
            int maximum,
            BigDecimal minimum,
            List<FormCriterion> criteria) {

        public String title(boolean english) {
            return english ? titleEn : titlePl;
        }
    }

    /** A criterion; below its minimum a reason is needed. */
    public record FormCriterion(String code, String titlePl, String titleEn, int maximum, BigDecimal minimum) {

        public String title(boolean english) {
            return english ? titleEn : titlePl;
        }
    }
}
