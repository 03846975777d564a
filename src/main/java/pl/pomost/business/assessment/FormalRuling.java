package pl.pomost.business.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/** What the chair wrote to the group about the form of its application. A call for correction ends a round of cards. */
@Entity
@Table(name = "formal_ruling")
@SuppressWarnings("NullAway.Init") // filled by the store
public class FormalRuling {

    /** What was ruled. */
    public enum Kind {
        CORRECTION_CALL,
        REJECTION
    }

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private CaseNumber caseNumber;
    private int round;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String content;
    private String ruledBy;
    private LocalDate ruledOn;

    protected FormalRuling() {}

    FormalRuling(CaseNumber caseNumber, int round, Kind kind, String content, String ruledBy, LocalDate ruledOn) {
        this.caseNumber = caseNumber;
        this.round = round;
        this.kind = kind;
        this.content = content;
        this.ruledBy = ruledBy;
        this.ruledOn = ruledOn;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("kind", kind)
                .with("round", round)
                .personal("text", content)
                .with("by", ruledBy)
                .with("on", ruledOn);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public Kind kind() {
        return kind;
    }

    public String content() {
        return content;
    }

    /** Account of the manager who ruled. */
    public String ruledBy() {
        return ruledBy;
    }

    public LocalDate ruledOn() {
        return ruledOn;
    }
}
