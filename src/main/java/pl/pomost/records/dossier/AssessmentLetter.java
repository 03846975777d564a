package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.AssessmentResult.Conclusion;
import pl.pomost.business.assessment.Panel;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.decision.Decisions;
import pl.pomost.business.office.User;
import pl.pomost.business.office.Users;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/**
 * The assessment as the group gets it: cards with reasons, means, thresholds and how the score was made. Names of assessors stand in
 * it only after the decision. There is no letter before the assessment is concluded.
 */
@Reading
@Requires(Permission.READ_CASES)
public class AssessmentLetter {

    @Inject
    CaseFiles files;

    @Inject
    AssessmentSheet assessments;

    @Inject
    ScoreCardSheet forms;

    @Inject
    NegotiationSheet negotiations;

    @Inject
    Decisions decisions;

    @Inject
    Users users;

    AssessmentLetter() {}

    /**
     * A card without the hand that wrote it.
     *
     * @param assessor the name after the decision; absent before
     * @param number   1 for the first card of the letter
     */
    public record LetterCard(
            Panel panel,
            int number,
            @Nullable String assessor,
            BigDecimal total,
            List<AssessmentOfCase.ScoreLine> scores,
            boolean recommended,
            @Nullable Money recommendedAmount,
            @Nullable String remarks) {

        /** Points for one criterion. */
        public BigDecimal pointsFor(String criterion) {
            return AssessmentOfCase.ScoreLine.pointsFor(scores, criterion);
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

    /**
     * The letter.
     *
     * @param card         the version of the card by which it was judged
     * @param rulesVersion the rules whose thresholds hold
     * @param named        whether the assessors are named, after the decision
     */
    public record Letter(
            CaseNumber number,
            String name,
            String card,
            String rulesVersion,
            boolean named,
            List<ScoreCardForm.FormCategory> categories,
            List<LetterCard> cards,
            AssessmentOfCase.AssessmentResultLine result,
            NegotiationSheet.NegotiationOfCase negotiation) {}

    /** @throws Refusal UNKNOWN before the assessment is concluded, and to whoever still has points to give */
    public Letter of(CaseNumber number) {
        var file = files.look(number);
        var sheet = assessments.of(number);
        var result = sheet.result();
        if (result == null || result.conclusion() == Conclusion.DIVERGENT) {
            throw Refusal.unknown("assessment", number.text());
        }
        var form = forms.of(number);
        var named = decisions.approvalOf(number).isPresent()
                || decisions.refusalOf(number).isPresent();
        return new Letter(
                number,
                file.name(),
                form.card(),
                file.rulesVersion(),
                named,
                form.categories(),
                cards(sheet, named),
                result,
                negotiations.of(number));
    }

    private List<LetterCard> cards(AssessmentOfCase sheet, boolean named) {
        var cards = new ArrayList<LetterCard>();
        for (var card : sheet.scoreCards()) {
            cards.add(new LetterCard(
                    card.panel(),
                    cards.size() + 1,
                    named ? users.find(card.account()).map(User::displayName).orElse(card.account()) : null,
                    card.total(),
                    card.scores(),
                    card.recommended(),
                    card.recommendedAmount(),
                    card.remarks()));
        }
        return List.copyOf(cards);
    }
}
