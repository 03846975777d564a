package pl.pomost.edge.desk.recruitment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.official.IssueEnrolmentPaper;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.recourse.AppealRecruitment;
import pl.pomost.business.recourse.DecideRecruitmentAppeal;
import pl.pomost.business.recourse.RecordResultReceipt;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.edge.desk.Words;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.official.EnrolmentPaperSheet;
import pl.pomost.records.recruitment.RecourseSheet;
import pl.pomost.records.recruitment.RecoursesOfPerson;
import pl.pomost.records.recruitment.RecoursesOfPerson.ResultReceiptLine;

/** One person's appeals on the page of the enrolment. */
@Named
@ViewScoped
public class RecoursePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EnrolmentPage enrolmentPage;

    @Inject
    RecourseSheet register;

    @Inject
    EnrolmentPaperSheet letters;

    @Inject
    IssueEnrolmentPaper issueEnrolmentPaper;

    @Inject
    RecordResultReceipt recordResultReceipt;

    @Inject
    AppealRecruitment appealRecruitment;

    @Inject
    DecideRecruitmentAppeal decideRecruitmentAppeal;

    @Inject
    Words words;

    @Inject
    Door door;

    private @Nullable LocalDate receivedOn;
    private String proof = "";
    private @Nullable LocalDate filedOn;
    private String letter = "";
    private String passages = "";
    private @Nullable Boolean upheld;
    private String grounds = "";

    RecoursePage() {}

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public void receive() {
        does(() -> recordResultReceipt.handle(
                new RecordResultReceipt.Command(edition(), person(), version(), receivedOn, proof)));
    }

    @SuppressWarnings("NullAway") // as above
    public void file() {
        does(() -> appealRecruitment.handle(
                new AppealRecruitment.Command(edition(), person(), version(), filedOn, letter, passages)));
    }

    public void decide() {
        does(() -> decideRecruitmentAppeal.handle(
                new DecideRecruitmentAppeal.Command(edition(), person(), version(), upheld, grounds)));
    }

    /** Issues the letter about a decided appeal, from 1. */
    public void issue(int appeal) {
        enrolmentPage.does(
                () -> issueEnrolmentPaper.handle(new IssueEnrolmentPaper.Command(
                        edition(), person(), version(), OfficialKind.RECOURSE_RULING, appeal)),
                "official.done.issued");
    }

    /** The letter about a decided appeal. */
    public EnrolmentPaperSheet.EnrolmentPaperLine letterOf(int appeal) {
        return letters.of(edition(), person(), OfficialKind.RECOURSE_RULING, appeal);
    }

    private void does(Runnable work) {
        enrolmentPage.does(work, "recruitment.stepped");
    }

    private String edition() {
        return enrolmentPage.getEdition();
    }

    private String person() {
        return enrolmentPage.getParticipant();
    }

    private long version() {
        return enrolmentPage.version();
    }

    public RecoursesOfPerson getSheet() {
        return register.of(edition(), person());
    }

    /** What speaks against the decision now. */
    public List<Reason> getAgainst() {
        return enrolmentPage.against(
                isOnForm() ? EnrolmentMove.CHECK_AGAIN.name() : EnrolmentMove.CONFIRM_TURNING_AWAY.name());
    }

    /** Whether the open appeal is about the check of the form. */
    public boolean isOnForm() {
        return getSheet().appeals().stream().anyMatch(each -> each.ruling() == null && each.onForm());
    }

    /** Whether the reader may record the receipt of the letter now. */
    public boolean isReceiving() {
        return door.actor().may(Permission.ADVISE_CASES)
                && register.againstReceipt(edition(), person()).isEmpty();
    }

    /** Whether the open appeal is the reader's to decide. */
    public boolean isDeciding() {
        return enrolmentPage.offers(EnrolmentMove.CHECK_AGAIN.name())
                || enrolmentPage.offers(EnrolmentMove.CONFIRM_TURNING_AWAY.name());
    }

    /** How the last day of an appeal was counted, in the language of the page. */
    public String explained(ResultReceiptLine receipt) {
        return words.wording().locale().equals(Texts.ENGLISH) ? receipt.whyDueEn() : receipt.whyDuePl();
    }

    public @Nullable LocalDate getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(@Nullable LocalDate receivedOn) {
        this.receivedOn = receivedOn;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public @Nullable LocalDate getFiledOn() {
        return filedOn;
    }

    public void setFiledOn(@Nullable LocalDate filedOn) {
        this.filedOn = filedOn;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter;
    }

    public String getPassages() {
        return passages;
    }

    public void setPassages(String passages) {
        this.passages = passages;
    }

    public @Nullable Boolean getUpheld() {
        return upheld;
    }

    public void setUpheld(@Nullable Boolean upheld) {
        this.upheld = upheld;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }
}
