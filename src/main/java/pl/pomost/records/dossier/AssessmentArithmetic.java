package pl.pomost.records.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import pl.pomost.business.assessment.AssessmentResult;
import pl.pomost.business.assessment.Findings;
import pl.pomost.business.card.CardCategory;
import pl.pomost.business.card.MeritCard;
import pl.pomost.business.card.MeritCards;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.records.dossier.AssessmentOfCase.AssessmentResultLine;
import pl.pomost.records.dossier.AssessmentOfCase.CategoryMeanLine;
import pl.pomost.records.dossier.AssessmentOfCase.ScoresOnAppeal;

/** What cards mean together, written so that a reader can count it again: titles of categories, and whence each threshold. */
@ApplicationScoped
public class AssessmentArithmetic {

    @Inject
    MeritCards cards;

    @Inject
    Programmes programmes;

    AssessmentArithmetic() {}

    /** That result with the rules behind its figures. */
    public AssessmentResultLine line(CaseFile file, AssessmentResult result) {
        var rules = programmes.rules(file.rulesVersion());
        var form = cards.of(rules.scores().meritCard());
        return new AssessmentResultLine(
                result.first(),
                result.further(),
                result.counted(),
                result.difference(),
                result.divergence(),
                result.score(),
                result.threshold(),
                result.maximum(),
                threshold(form, rules),
                result.categories().stream()
                        .map(mean -> category(mean, form, rules))
                        .toList(),
                result.conclusion());
    }

    private static CategoryMeanLine category(AssessmentResult.CategoryMean mean, MeritCard form, SupportRules rules) {
        var category = form.categories().stream()
                .filter(each -> each.code().equals(mean.code()))
                .findFirst()
                .orElseThrow();
        return new CategoryMeanLine(
                mean.code(),
                category.title(false),
                category.title(true),
                mean.mean(),
                mean.minimum(),
                mean.maximum(),
                minimum(category, form, rules),
                mean.isReached());
    }

    private static Reason threshold(MeritCard form, SupportRules rules) {
        return form.minPoints().isPresent()
                ? Reason.of("score.card").with("card", form.code())
                : Reason.of("score.share")
                        .with("share", rules.scores().threshold())
                        .with("maximum", form.maxPoints())
                        .with("version", rules.version());
    }

    private static Reason minimum(CardCategory category, MeritCard form, SupportRules rules) {
        return category.minPoints().isPresent()
                ? Reason.of("score.card").with("card", form.code())
                : Reason.of("score.share")
                        .with("share", rules.scores().categoryThreshold())
                        .with("maximum", category.maxPoints())
                        .with("version", rules.version());
    }

    /** Both scores of a case whose merit was assessed anew, once the appeal is decided, and why one of them counts. */
    public Optional<ScoresOnAppeal> onAppeal(CaseFile file, Findings found) {
        return found.ifOnAppeal().filter(second -> found.decided()).flatMap(second -> found.ifFirst()
                .map(first -> both(file, found, first, second)));
    }

    private static ScoresOnAppeal both(CaseFile file, Findings found, AssessmentResult first, AssessmentResult second) {
        var counts = !found.keepsOld()
                ? "score.new-counts"
                : found.isNewCounting() ? "score.new-better" : "score.old-stands";
        return new ScoresOnAppeal(
                first.score(),
                first.counted(),
                second.score(),
                second.counted(),
                found.isNewCounting(),
                Reason.of(counts)
                        .with("first", first.score())
                        .with("second", second.score())
                        .with("firstConclusion", first.conclusion())
                        .with("secondConclusion", second.conclusion())
                        .with("version", file.rulesVersion()));
    }
}
