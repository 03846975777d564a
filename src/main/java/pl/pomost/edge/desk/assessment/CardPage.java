package pl.pomost.edge.desk.assessment;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.CardContent;
import pl.pomost.business.assessment.DeclareImpartiality;
import pl.pomost.business.assessment.KeepScoreDraft;
import pl.pomost.business.assessment.LockScoreCard;
import pl.pomost.business.assessment.Points;
import pl.pomost.business.assessment.RecordFormalCard;
import pl.pomost.edge.desk.Language;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.edge.desk.casefile.CasePage;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.dossier.AssessmentOfCase.AssessorSeat;
import pl.pomost.records.dossier.ScoreCardForm;
import pl.pomost.records.dossier.ScoreCardSheet;

/** What an assessor fills in: the declaration, the formal card, the merit card, which keeps itself as a draft. */
@Named
@ViewScoped
public class CardPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CasePage casePage;

    @Inject
    AssessmentPage assessmentPage;

    @Inject
    ScoreCardSheet forms;

    @Inject
    DeclareImpartiality declareImpartiality;

    @Inject
    RecordFormalCard recordFormalCard;

    @Inject
    KeepScoreDraft keepScoreDraft;

    @Inject
    LockScoreCard lockScoreCard;

    @Inject
    Refusals refusals;

    @Inject
    Language language;

    @Inject
    Door door;

    private @Nullable List<AnswerForm> answers;

    private transient @Nullable ScoreCardForm form;
    private final Map<String, ScoreForm> scores = new LinkedHashMap<>();
    private long revision;
    private String conflict = "";
    private @Nullable Boolean recommended;
    private @Nullable Money recommendedAmount;
    private @Nullable String remarks;
    private boolean confirmed;

    CardPage() {}

    public void declare() {
        refresh(casePage.does(
                () -> declareImpartiality.handle(new DeclareImpartiality.Command(casePage.ref(), true, null)),
                "assessment.declared"));
    }

    /** Whoever reports a conflict may not read the case any more, so the way leads back to the list. */
    public void report() throws IOException {
        var done = refusals.passed(
                () -> declareImpartiality.handle(new DeclareImpartiality.Command(casePage.ref(), false, conflict)));
        if (done) {
            refusals.done("assessment.reported");
            var external = FacesContext.getCurrentInstance().getExternalContext();
            external.redirect(external.getRequestContextPath() + "/desk/assignments");
        }
    }

    public void lockFormal() {
        var given = getAnswers().stream().map(AnswerForm::answer).toList();
        refresh(casePage.does(
                () -> FieldNames.ofPage(
                        () -> recordFormalCard.handle(new RecordFormalCard.Command(casePage.ref(), given))),
                "assessment.formal-locked"));
    }

    /** Keeps what is typed, after every field. */
    public void keep() {
        refusals.result(() -> FieldNames.ofPage(() ->
                        keepScoreDraft.handle(new KeepScoreDraft.Command(casePage.caseNumber(), content(), revision))))
                .ifPresent(receipt -> revision = receipt.version());
    }

    public void lockScores() {
        refresh(casePage.does(
                () -> FieldNames.ofPage(() -> {
                    if (!confirmed) {
                        throw new Refusal(Refusal.Kind.INVALID, Reason.ofField("confirmed", "score-card.unconfirmed"));
                    }
                    return lockScoreCard.handle(new LockScoreCard.Command(casePage.ref(), content()));
                }),
                "assessment.score-locked"));
    }

    private CardContent content() {
        return new CardContent(
                scores.values().stream().map(ScoreForm::score).toList(),
                recommended,
                Boolean.TRUE.equals(recommended) ? recommendedAmount : null,
                remarks);
    }

    private void refresh(boolean changed) {
        assessmentPage.refresh(changed);
    }

    /** The form of the merit card; what was kept as a draft is put into it when it is opened. */
    public ScoreCardForm getForm() {
        if (form == null) {
            form = forms.of(casePage.caseNumber());
            if (scores.isEmpty()) {
                fill(form);
            }
        }
        return form;
    }

    private void fill(ScoreCardForm kept) {
        kept.categories().stream()
                .flatMap(category -> category.criteria().stream())
                .forEach(criterion -> scores.put(criterion.code(), new ScoreForm(criterion.code())));
        kept.scores().forEach(line -> {
            var row = scores.computeIfAbsent(line.criterion(), ScoreForm::new);
            row.setPoints(line.points());
            row.setReason(line.reason());
        });
        revision = kept.revision();
        recommended = kept.recommended();
        recommendedAmount = kept.recommendedAmount() == null ? kept.asked() : kept.recommendedAmount();
        remarks = kept.remarks();
    }

    /** Every criterion of the form, in its order. */
    public List<ScoreCardForm.FormCriterion> getCriteria() {
        return getForm().categories().stream()
                .flatMap(category -> category.criteria().stream())
                .toList();
    }

    /** Points given so far in a category. */
    public BigDecimal sum(ScoreCardForm.FormCategory category) {
        return Points.sum(category.criteria().stream().map(criterion -> points(criterion.code())));
    }

    /** All points given so far. */
    public BigDecimal getTotal() {
        return Points.sum(scores.keySet().stream().map(this::points));
    }

    private BigDecimal points(String criterion) {
        return Optional.ofNullable(scores.get(criterion))
                .map(ScoreForm::getPoints)
                .orElse(BigDecimal.ZERO);
    }

    private Optional<AssessorSeat> mySeat() {
        return assessmentPage.getSheet().seats().stream()
                .filter(seat -> door.actor().isPerson(seat.account()))
                .findFirst();
    }

    /** Whether the reader holds a seat at this case. */
    public boolean isSeated() {
        return mySeat().isPresent();
    }

    public boolean isDeclaring() {
        return mySeat().filter(seat -> !seat.declared()).isPresent() && isAtWork();
    }

    /** Whether the reader may still report a conflict. */
    public boolean isReporting() {
        return mySeat().filter(seat -> !seat.scoreCardLocked()).isPresent() && isAtWork();
    }

    private boolean isAtWork() {
        return mySeat().filter(seat -> seat.panel() == assessmentPage.getSheet().panel())
                .isPresent();
    }

    public boolean isChecking() {
        return mySeat().filter(seat -> seat.declared() && !seat.formalCardLocked())
                .flatMap(seat -> seat.panel().checksIn())
                .filter(assessmentPage.getSheet().stage()::equals)
                .isPresent();
    }

    public boolean isScoring() {
        return mySeat().filter(seat -> seat.declared() && !seat.scoreCardLocked())
                .flatMap(seat -> seat.panel().scoresIn())
                .filter(assessmentPage.getSheet().stage()::equals)
                .isPresent();
    }

    public boolean isEnglish() {
        return "en".equals(language.getCode());
    }

    /** A row for each criterion of the card by which the form of the case is checked. */
    public List<AnswerForm> getAnswers() {
        if (answers == null) {
            answers = assessmentPage.getSheet().formalQuestions().stream()
                    .map(each -> new AnswerForm(each.code(), isEnglish() ? each.titleEn() : each.titlePl()))
                    .toList();
        }
        return answers;
    }

    public Map<String, ScoreForm> getScores() {
        return scores;
    }

    public String getConflict() {
        return conflict;
    }

    public void setConflict(String conflict) {
        this.conflict = conflict;
    }

    public @Nullable Boolean getRecommended() {
        return recommended;
    }

    public void setRecommended(@Nullable Boolean recommended) {
        this.recommended = recommended;
    }

    public @Nullable Money getRecommendedAmount() {
        return recommendedAmount;
    }

    public void setRecommendedAmount(@Nullable Money recommendedAmount) {
        this.recommendedAmount = recommendedAmount;
    }

    public @Nullable String getRemarks() {
        return remarks;
    }

    public void setRemarks(@Nullable String remarks) {
        this.remarks = remarks;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
