package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.assessment.AssessmentPolicy;
import pl.pomost.business.assessment.Assessments;
import pl.pomost.business.assessment.CardContent;
import pl.pomost.business.assessment.ScoreDraft;
import pl.pomost.business.card.CardCategory;
import pl.pomost.business.card.CardCriterion;
import pl.pomost.business.card.MeritCard;
import pl.pomost.business.card.MeritCards;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.records.dossier.AssessmentOfCase.ScoreLine;
import pl.pomost.records.dossier.ScoreCardForm.FormCategory;
import pl.pomost.records.dossier.ScoreCardForm.FormCriterion;

/** The merit card of a case: its form, with the reader's own draft and nobody else's. */
@Reading
@Requires({Permission.READ_CASES, Permission.READ_ASSIGNED_CASES})
public class ScoreCardSheet {

    private static final CardContent EMPTY = new CardContent(List.of(), null, null, null);

    @Inject
    CaseFiles files;

    @Inject
    CaseReaders readers;

    @Inject
    Programmes programmes;

    @Inject
    MeritCards cards;

    @Inject
    BusinessPlans plans;

    @Inject
    Assessments assessments;

    @Inject
    Door door;

    ScoreCardSheet() {}

    /** The form with what the actor keeps as a draft. */
    public ScoreCardForm of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var rules = programmes.rules(files.look(number).rulesVersion());
        var form = cards.of(rules.scores().meritCard());
        var draft = assessments.draftOf(number, door.actor().account());
        var content = draft.map(ScoreDraft::content).orElse(EMPTY);
        return new ScoreCardForm(
                draft.map(ScoreDraft::revision).orElse(0L),
                draft.map(ScoreDraft::savedAt).orElse(null),
                form.code(),
                form.reasonLength(),
                rules.scores().integerPointsOnly(),
                form.maxPoints(),
                AssessmentPolicy.threshold(form, rules),
                plans.find(number).map(BusinessPlan::grantAsked).orElse(Money.ZERO),
                form.categories().stream()
                        .map(category -> category(form, category, rules))
                        .toList(),
                content.scores().stream()
                        .map(score -> new ScoreLine(score.criterion(), score.points(), score.reason()))
                        .toList(),
                content.recommended(),
                content.recommendedAmount(),
                content.remarks());
    }

    private static FormCategory category(MeritCard form, CardCategory category, SupportRules rules) {
        return new FormCategory(
                category.code(),
                category.title(false),
                category.title(true),
                category.maxPoints(),
                AssessmentPolicy.minimum(category, rules),
                form.criteriaOf(category).stream()
                        .map(criterion -> criterion(form, criterion))
                        .toList());
    }

    private static FormCriterion criterion(MeritCard form, CardCriterion criterion) {
        return new FormCriterion(
                criterion.code(),
                criterion.title(false),
                criterion.title(true),
                criterion.maxPoints(),
                AssessmentPolicy.part(criterion.maxPoints(), form.reasonBelow()));
    }
}
