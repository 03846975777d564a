package pl.pomost.business.training;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/** That a person completed the training of a case, with the figures of its day. Never changed. */
@Entity
@Table(name = "training_certificate")
@SuppressWarnings("NullAway.Init") // filled by the store
public class TrainingCertificate {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private String number;
    private CaseNumber caseNumber;
    private String participantNumber;
    private int attended;
    private int needed;
    private int planned;
    private String issuedBy;
    private LocalDate issuedOn;

    protected TrainingCertificate() {}

    TrainingCertificate(
            String number,
            CaseNumber caseNumber,
            String participantNumber,
            int attended,
            int needed,
            int planned,
            String issuedBy,
            LocalDate issuedOn) {
        this.number = number;
        this.caseNumber = caseNumber;
        this.participantNumber = participantNumber;
        this.attended = attended;
        this.needed = needed;
        this.planned = planned;
        this.issuedBy = issuedBy;
        this.issuedOn = issuedOn;
    }

    /** Such as Z-2026-00001. */
    public String number() {
        return number;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public String participantNumber() {
        return participantNumber;
    }

    /** Quarters of an hour attended and signed for. */
    public int attended() {
        return attended;
    }

    /** Quarters of an hour that the threshold asked for. */
    public int needed() {
        return needed;
    }

    /** Quarters of an hour planned. */
    public int planned() {
        return planned;
    }

    public String issuedBy() {
        return issuedBy;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("trainingCertificate", number)
                .with("participant", participantNumber)
                .with("attended", attended)
                .with("needed", needed)
                .with("planned", planned)
                .with("issuedBy", issuedBy)
                .with("issuedOn", issuedOn);
    }
}
