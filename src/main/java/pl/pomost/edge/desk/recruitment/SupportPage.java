package pl.pomost.edge.desk.recruitment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.participation.AdvanceTraining;
import pl.pomost.business.participation.EndSupport;
import pl.pomost.business.participation.ExitStatus;
import pl.pomost.business.participation.RecordExit;
import pl.pomost.business.participation.SignSupportContract;
import pl.pomost.business.participation.WithdrawPerson;
import pl.pomost.business.participation.WithdrawalReason;
import pl.pomost.business.recruitment.EnrolmentMove;
import pl.pomost.business.recruitment.EnrolmentStage;

/** One person's support: the contract, the training, the end. */
@Named
@ViewScoped
public class SupportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EnrolmentPage enrolmentPage;

    @Inject
    SignSupportContract signSupportContract;

    @Inject
    AdvanceTraining advanceTraining;

    @Inject
    WithdrawPerson withdrawPerson;

    @Inject
    EndSupport endSupport;

    @Inject
    RecordExit recordExit;

    private String contract = "";
    private @Nullable LocalDate contractOn;
    private String recommendation = "";
    private @Nullable WithdrawalReason reason;
    private @Nullable LocalDate day;
    private String note = "";
    private @Nullable LocalDate endedOn;
    private @Nullable ExitStatus exitStatus;

    SupportPage() {}

    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    public void sign() {
        does(() -> signSupportContract.handle(
                new SignSupportContract.Command(edition(), person(), version(), contract, contractOn)));
    }

    public void train(String word) {
        var step = EnrolmentMove.valueOf(word);
        does(() -> advanceTraining.handle(new AdvanceTraining.Command(
                edition(), person(), version(), step, recommendation.isBlank() ? null : recommendation)));
    }

    @SuppressWarnings("NullAway") // as above
    public void withdraw() {
        does(() ->
                withdrawPerson.handle(new WithdrawPerson.Command(edition(), person(), version(), reason, day, note)));
    }

    @SuppressWarnings("NullAway") // as above
    public void end() {
        does(() -> endSupport.handle(new EndSupport.Command(edition(), person(), version(), endedOn)));
    }

    @SuppressWarnings("NullAway") // as above
    public void exit() {
        does(() -> recordExit.handle(new RecordExit.Command(edition(), person(), version(), exitStatus)));
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

    /** Whether the exit of somebody who withdrew with a contract is still to be recorded, or the step leads there. */
    public boolean isExiting() {
        var sheet = enrolmentPage.getSheet();
        var withdrawn = sheet.stage() == EnrolmentStage.WITHDRAWN
                && sheet.support().contract() != null
                && sheet.support().exitRecordedOn() == null;
        return sheet.criteriaOpen() && (withdrawn || enrolmentPage.offers(EnrolmentMove.RECORD_EXIT.name()));
    }

    /** Whether the last day of the support may be recorded. */
    public boolean isEnding() {
        var stage = enrolmentPage.getSheet().stage();
        return enrolmentPage.offers(EnrolmentMove.RECORD_EXIT.name())
                && (stage == EnrolmentStage.COMPLETED || stage == EnrolmentStage.FOUNDER);
    }

    public WithdrawalReason[] getReasons() {
        return WithdrawalReason.values();
    }

    public ExitStatus[] getExitStatuses() {
        return ExitStatus.values();
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public @Nullable LocalDate getContractOn() {
        return contractOn;
    }

    public void setContractOn(@Nullable LocalDate contractOn) {
        this.contractOn = contractOn;
    }

    public String getRecommendation() {
        return recommendation;
    }

    public void setRecommendation(String recommendation) {
        this.recommendation = recommendation;
    }

    public @Nullable WithdrawalReason getReason() {
        return reason;
    }

    public void setReason(@Nullable WithdrawalReason reason) {
        this.reason = reason;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public @Nullable LocalDate getEndedOn() {
        return endedOn;
    }

    public void setEndedOn(@Nullable LocalDate endedOn) {
        this.endedOn = endedOn;
    }

    public @Nullable ExitStatus getExitStatus() {
        return exitStatus;
    }

    public void setExitStatus(@Nullable ExitStatus exitStatus) {
        this.exitStatus = exitStatus;
    }
}
