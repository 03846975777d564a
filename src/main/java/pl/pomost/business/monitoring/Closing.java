package pl.pomost.business.monitoring;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.pomost.kernel.fact.CaseNumber;

/** The closing of a case: who, when, with which protocol. Written once. */
@Entity
@Table(name = "closing")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Closing {

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    private LocalDate closedOn;
    private String closedBy;
    private String protocol;

    protected Closing() {}

    Closing(CaseNumber caseNumber, LocalDate closedOn, String closedBy, String protocol) {
        this.caseNumber = caseNumber.text();
        this.closedOn = closedOn;
        this.closedBy = closedBy;
        this.protocol = protocol;
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    public String closedBy() {
        return closedBy;
    }

    public String protocol() {
        return protocol;
    }
}
