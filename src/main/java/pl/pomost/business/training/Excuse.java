package pl.pomost.business.training;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.identifier.SensitiveText;

/** An absence from a session that was excused, and why. Never taken back. */
@Entity
@Table(name = "training_excuse")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Excuse {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private CaseNumber caseNumber;

    @Column(name = "session_number")
    private int session;

    private String participantNumber;
    private SensitiveText reason;
    private String excusedBy;
    private LocalDate excusedOn;

    protected Excuse() {}

    Excuse(CaseNumber caseNumber, ExcuseAbsence.Command command, String advisor, LocalDate day) {
        this.caseNumber = caseNumber;
        this.session = command.session();
        this.participantNumber = command.participant();
        this.reason = new SensitiveText(command.reason().strip());
        this.excusedBy = advisor;
        this.excusedOn = day;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Number of the session within the case. */
    public int session() {
        return session;
    }

    public String participantNumber() {
        return participantNumber;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("session", session)
                .with("participant", participantNumber)
                .personal("reason", reason.value(), Snapshot.Privacy.SPECIAL)
                .with("excusedBy", excusedBy);
    }
}
