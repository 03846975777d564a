package pl.pomost.business.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/**
 * An assessor's seat at a case. The manager who chairs the committee gives it; a declared conflict or a replacement empties
 * it. Whoever held one stays known for ever, because that person decides nothing about the case and never comes back to it.
 */
@Entity
@Table(name = "assignment")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Assignment {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private CaseNumber caseNumber;
    private String account;

    @Enumerated(EnumType.STRING)
    private Panel panel;

    @Column(name = "seat_number")
    private @Nullable Integer seat;

    private String assignedBy;
    private LocalDate assignedOn;
    private @Nullable LocalDate removedOn;
    private @Nullable String removedBecause;

    protected Assignment() {}

    Assignment(CaseNumber caseNumber, Panel panel, int seat, String account, String assignedBy, LocalDate assignedOn) {
        this.caseNumber = caseNumber;
        this.panel = panel;
        this.seat = seat;
        this.account = account;
        this.assignedBy = assignedBy;
        this.assignedOn = assignedOn;
    }

    /** Empties the seat. */
    void remove(String because, LocalDate day) {
        seat = null;
        removedOn = day;
        removedBecause = because;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("assessor", account)
                .with("panel", panel)
                .with("seat", seat)
                .with("assignedBy", assignedBy)
                .with("assignedOn", assignedOn)
                .with("removedOn", removedOn)
                .personal("removedBecause", removedBecause);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public String account() {
        return account;
    }

    public Panel panel() {
        return panel;
    }

    /** 1 or 2 within the panel; null after the removal. */
    public @Nullable Integer seat() {
        return seat;
    }

    public boolean isActive() {
        return seat != null;
    }

    public LocalDate assignedOn() {
        return assignedOn;
    }
}
