package pl.pomost.business.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;

/** Why the agreement of an approved case never came about, who decided so, and what became free. Written once. */
@Entity
@Table(name = "ending")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Ending {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    @Enumerated(EnumType.STRING)
    private EndingGround ground;

    private String reasons;
    private Money released;
    private String endedBy;
    private LocalDate endedOn;

    protected Ending() {}

    Ending(CaseNumber caseNumber, EndingGround ground, String reasons, Money released, String endedBy, LocalDate day) {
        this.caseNumber = caseNumber;
        this.ground = ground;
        this.reasons = reasons;
        this.released = released;
        this.endedBy = endedBy;
        this.endedOn = day;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("ground", ground)
                .personal("reasons", reasons)
                .with("releasedGrant", released)
                .with("endedBy", endedBy)
                .with("endedOn", endedOn);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public EndingGround ground() {
        return ground;
    }

    public String reasons() {
        return reasons;
    }

    /** What the edition can give to others now. */
    public Money released() {
        return released;
    }

    /** Account of the manager who decided. */
    public String endedBy() {
        return endedBy;
    }

    public LocalDate endedOn() {
        return endedOn;
    }
}
