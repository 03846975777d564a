package pl.pomost.business.recourse;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.pomost.business.recruitment.Enrolment;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.identifier.SensitiveText;

/** The day on which a person received the letter about a result of the recruitment. Recorded once for each result. */
@Entity
@Table(name = "result_receipt")
@SuppressWarnings("NullAway.Init") // filled by the store
public class ResultReceipt {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private Long enrolmentId;

    @Enumerated(EnumType.STRING)
    private EnrolmentStage about;

    private LocalDate aboutSince;
    private LocalDate receivedOn;
    private SensitiveText proof;
    private String recordedBy;
    private LocalDate recordedOn;

    protected ResultReceipt() {}

    ResultReceipt(Enrolment enrolment, RecordResultReceipt.Command command, String advisor, LocalDate day) {
        this.enrolmentId = enrolment.id();
        this.about = enrolment.stage();
        this.aboutSince = enrolment.stageSince();
        this.receivedOn = command.receivedOn();
        this.proof = new SensitiveText(command.proof().strip());
        this.recordedBy = advisor;
        this.recordedOn = day;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("about", about)
                .with("aboutSince", aboutSince)
                .with("receivedOn", receivedOn)
                .personal("proof", proof.value())
                .with("recordedBy", recordedBy);
    }

    /** Whether it is about the result at which the person stands. */
    boolean isOf(Enrolment enrolment) {
        return about == enrolment.stage() && aboutSince.equals(enrolment.stageSince());
    }

    public Long id() {
        return id;
    }

    public Long enrolmentId() {
        return enrolmentId;
    }

    /** The result that the letter told. */
    public EnrolmentStage about() {
        return about;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    /** Where the proof of the receipt is found. */
    public String proof() {
        return proof.value();
    }
}
