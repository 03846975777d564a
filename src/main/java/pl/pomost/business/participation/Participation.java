package pl.pomost.business.participation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.fact.Snapshot.Privacy;
import pl.pomost.kernel.identifier.SensitiveText;

/** The papers of a person's support in an edition: contract, recommendation, withdrawal, end, exit. */
@Entity
@Table(name = "participation")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Participation {

    @Id
    private Long enrolmentId;

    private @Nullable String contract;
    private @Nullable LocalDate signedOn;
    private @Nullable String signedBy;
    private @Nullable SensitiveText recommendation;

    @Enumerated(EnumType.STRING)
    private @Nullable WithdrawalReason withdrawal;

    private @Nullable SensitiveText withdrawalNote;
    private @Nullable LocalDate endedOn;
    private @Nullable SensitiveText exitStatus;
    private @Nullable LocalDate exitRecordedOn;
    private @Nullable String exitRecordedBy;

    protected Participation() {}

    Participation(Enrolment enrolment) {
        this.enrolmentId = enrolment.id();
    }

    void sign(String number, LocalDate day, String manager) {
        contract = number;
        signedOn = day;
        signedBy = manager;
    }

    /** What the advisor says about the person at the end of the training. */
    void conclude(String text) {
        recommendation = new SensitiveText(text);
    }

    void withdraw(WithdrawalReason reason, String note) {
        withdrawal = reason;
        withdrawalNote = new SensitiveText(note);
    }

    void endOn(LocalDate day) {
        endedOn = day;
    }

    void exit(ExitStatus status, LocalDate day, String advisor) {
        exitStatus = new SensitiveText(status.name());
        exitRecordedOn = day;
        exitRecordedBy = advisor;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("contract", contract)
                .with("signedOn", signedOn)
                .with("signedBy", signedBy)
                .personal("recommendation", recommendation().orElse(null))
                .with("withdrawal", withdrawal)
                .personal("note", withdrawalNote().orElse(null), Privacy.SPECIAL)
                .with("endedOn", endedOn)
                .personal("exitStatus", exitStatus().orElse(null), Privacy.SPECIAL)
                .with("exitRecordedOn", exitRecordedOn)
                .with("exitRecordedBy", exitRecordedBy);
    }

    public Long enrolmentId() {
        return enrolmentId;
    }

    /** Number of the contract of support. */
    public Optional<String> contract() {
        return Optional.ofNullable(contract);
    }

    public Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOn);
    }

    public Optional<String> signedBy() {
        return Optional.ofNullable(signedBy);
    }

    public Optional<String> recommendation() {
        return Optional.ofNullable(recommendation).map(SensitiveText::value);
    }

    public Optional<WithdrawalReason> withdrawal() {
        return Optional.ofNullable(withdrawal);
    }

    public Optional<String> withdrawalNote() {
        return Optional.ofNullable(withdrawalNote).map(SensitiveText::value);
    }

    /** The last day of the support. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public Optional<ExitStatus> exitStatus() {
        return Optional.ofNullable(exitStatus).map(status -> ExitStatus.valueOf(status.value()));
    }

    public Optional<LocalDate> exitRecordedOn() {
        return Optional.ofNullable(exitRecordedOn);
    }
}
