package pl.pomost.edge.desk.recruitment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.ProofKind;
import pl.pomost.business.recruitment.AdvanceFormalCheck;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.business.recruitment.RecordAccessCriteria;
import pl.pomost.business.recruitment.SubmitForm;
import pl.pomost.edge.desk.Refusals;
import pl.pomost.edge.desk.Words;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.recruitment.EnrolmentSheet;
import pl.pomost.records.recruitment.EnrolmentStep;
import pl.pomost.records.recruitment.RecruitmentRegister;

/** One person's way into an edition: the form, the criteria, the formal check. */
@Named
@ViewScoped
public class EnrolmentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    RecruitmentRegister register;

    @Inject
    SubmitForm submitForm;

    @Inject
    RecordAccessCriteria recordAccessCriteria;

    @Inject
    AdvanceFormalCheck advanceFormalCheck;

    @Inject
    Refusals refusals;

    @Inject
    Words words;

    @Inject
    Door door;

    private transient @Nullable EnrolmentSheet sheet;
    private transient @Nullable List<EnrolmentStep> steps;
    private List<CriterionForm> criteria = new ArrayList<>();
    private String edition = "";
    private String participant = "";
    private @Nullable LocalDate signedOn;
    private String motivation = "";
    private boolean truthful;
    private boolean imageConsent;
    private String letter = "";

    EnrolmentPage() {}

    /** Called when the address is opened: a person without a way through the edition is a page that does not exist. */
    public void open() throws IOException {
        refusals.open(() -> criteria = forms());
    }

    private List<CriterionForm> forms() {
        return new ArrayList<>(
                getSheet().criteria().stream().map(CriterionForm::new).toList());
    }

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public void submit() {
        does(
                () -> submitForm.handle(new SubmitForm.Command(
                        edition, participant, version(), signedOn, motivation, truthful, imageConsent)),
                "recruitment.received");
    }

    public void record() {
        var given = criteria.stream().flatMap(each -> each.given().stream()).toList();
        does(
                () -> recordAccessCriteria.handle(
                        new RecordAccessCriteria.Command(edition, participant, version(), given)),
                "recruitment.recorded");
    }

    public void step(String word) {
        var move = EnrolmentMove.valueOf(word);
        does(
                () -> advanceFormalCheck.handle(new AdvanceFormalCheck.Command(
                        edition, participant, version(), move, letter.isBlank() ? null : letter)),
                "recruitment.stepped");
    }

    /** Does something to the person's way and reads it anew. */
    boolean does(Runnable work, String done) {
        var passed = refusals.passed(work);
        if (passed) {
            refusals.done(done);
        }
        sheet = null;
        steps = null;
        criteria = forms();
        return passed;
    }

    long version() {
        return getSheet().version();
    }

    public EnrolmentSheet getSheet() {
        if (sheet == null) {
            sheet = register.sheet(edition, participant);
        }
        return sheet;
    }

    public List<EnrolmentStep> getSteps() {
        if (steps == null) {
            steps = register.steps(edition, participant);
        }
        return steps;
    }

    /** Whether the step leads on from here and is the reader's to take. */
    public boolean offers(String word) {
        return getSteps().stream()
                .anyMatch(step -> step.move().name().equals(word)
                        && door.actor().may(step.move().permission()));
    }

    /** What speaks against the step now. */
    public List<Reason> against(String word) {
        return getSteps().stream()
                .filter(step -> step.move().name().equals(word))
                .findFirst()
                .map(step -> step.verdict().reasons())
                .orElse(List.of());
    }

    /** How the last day was counted, in the language of the page. */
    public String getWhyDue() {
        var shown = getSheet();
        return Objects.toString(
                words.wording().locale().equals(Texts.ENGLISH) ? shown.whyDueEn() : shown.whyDuePl(), "");
    }

    /** Whether criteria may be recorded now. */
    public boolean isRecording() {
        var stage = getSheet().stage();
        return door.actor().may(Permission.ADVISE_CASES)
                && getSheet().criteriaOpen()
                && RecordAccessCriteria.isOpen(stage);
    }

    public boolean isDraft() {
        return getSheet().stage() == EnrolmentStage.DRAFT;
    }

    public List<String> getFormalSteps() {
        return AdvanceFormalCheck.STEPS.stream()
                .sorted()
                .map(Enum::name)
                .filter(this::offers)
                .toList();
    }

    public ProofKind[] getProofKinds() {
        return ProofKind.values();
    }

    public List<CriterionForm> getCriteria() {
        return criteria;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getParticipant() {
        return participant;
    }

    public void setParticipant(String participant) {
        this.participant = participant;
    }

    public @Nullable LocalDate getSignedOn() {
        return signedOn;
    }

    public void setSignedOn(@Nullable LocalDate signedOn) {
        this.signedOn = signedOn;
    }

    public String getMotivation() {
        return motivation;
    }

    public void setMotivation(String motivation) {
        this.motivation = motivation;
    }

    public boolean isTruthful() {
        return truthful;
    }

    public void setTruthful(boolean truthful) {
        this.truthful = truthful;
    }

    public boolean isImageConsent() {
        return imageConsent;
    }

    public void setImageConsent(boolean imageConsent) {
        this.imageConsent = imageConsent;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }
}
