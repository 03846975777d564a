package pl.pomost.business.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/** The one extension of the term of registration. */
@Entity
@Table(name = "registration_extension")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Extension {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private LocalDate dueBefore;
    private LocalDate due;
    private String reason;
    private String extendedBy;
    private LocalDate extendedOn;

    protected Extension() {}

    Extension(
            CaseNumber caseNumber,
            LocalDate dueBefore,
            LocalDate due,
            String reason,
            String extendedBy,
            LocalDate day) {
        this.caseNumber = caseNumber;
        this.dueBefore = dueBefore;
        this.due = due;
        this.reason = reason;
        this.extendedBy = extendedBy;
        this.extendedOn = day;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("dueBefore", dueBefore)
                .with("due", due)
                .personal("reason", reason)
                .with("extendedBy", extendedBy)
                .with("extendedOn", extendedOn);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** The last day of the term before. */
    public LocalDate dueBefore() {
        return dueBefore;
    }

    /** The last day of the extended term. */
    public LocalDate due() {
        return due;
    }

    public String reason() {
        return reason;
    }

    /** Account of the manager who extended it. */
    public String extendedBy() {
        return extendedBy;
    }

    public LocalDate extendedOn() {
        return extendedOn;
    }
}
