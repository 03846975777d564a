package pl.pomost.business.appeal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/** What was decided on an appeal: made once, final. */
@Entity
@Table(name = "appeal_ruling")
@SuppressWarnings("NullAway.Init") // filled by the store
public class AppealRuling {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private Long appealId;
    private CaseNumber caseNumber;
    private boolean upheld;

    @Enumerated(EnumType.STRING)
    private Stage leadsTo;

    private @Nullable BigDecimal oldScore;
    private @Nullable BigDecimal newScore;
    private @Nullable BigDecimal finalScore;
    private String grounds;
    private String decidedBy;
    private LocalDate decidedOn;

    protected AppealRuling() {}

    AppealRuling(Appeal appeal, AppealFindings findings, Stage leadsTo, String grounds, Actor manager, LocalDate day) {
        this.appealId = appeal.id();
        this.caseNumber = appeal.caseNumber();
        this.upheld = findings.isUpheld(appeal);
        this.leadsTo = leadsTo;
        this.oldScore = findings.oldScore();
        this.newScore = findings.newScore();
        this.finalScore = findings.finalScore();
        this.grounds = grounds;
        this.decidedBy = manager.account();
        this.decidedOn = day;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("upheld", upheld)
                .with("leadsTo", leadsTo)
                .with("oldScore", oldScore)
                .with("newScore", newScore)
                .with("finalScore", finalScore)
                .personal("grounds", grounds)
                .with("decidedBy", decidedBy)
                .with("decidedOn", decidedOn);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public Long appealId() {
        return appealId;
    }

    /** Whether the appeal was right: something became better for the group. */
    public boolean isUpheld() {
        return upheld;
    }

    /** Where the case went. */
    public Stage leadsTo() {
        return leadsTo;
    }

    /** Score before the appeal; empty where it was about the form. */
    public Optional<BigDecimal> oldScore() {
        return Optional.ofNullable(oldScore);
    }

    /** Score of the two new cards. */
    public Optional<BigDecimal> newScore() {
        return Optional.ofNullable(newScore);
    }

    /** The score that counts from now on. */
    public Optional<BigDecimal> finalScore() {
        return Optional.ofNullable(finalScore);
    }

    public String grounds() {
        return grounds;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
