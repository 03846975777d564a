package pl.pomost.business.recourse;

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
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.fact.Snapshot.Privacy;
import pl.pomost.kernel.identifier.SensitiveText;

/** What was decided on a person's appeal: made once, final. */
@Entity
@Table(name = "recourse_ruling")
@SuppressWarnings("NullAway.Init") // filled by the store
public class RecourseRuling {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private Long recourseId;
    private Long enrolmentId;
    private boolean upheld;

    @Enumerated(EnumType.STRING)
    private EnrolmentStage leadsTo;

    private @Nullable BigDecimal oldPoints;
    private @Nullable BigDecimal newPoints;
    private @Nullable BigDecimal finalPoints;
    private SensitiveText grounds;
    private String decidedBy;
    private LocalDate decidedOn;

    protected RecourseRuling() {}

    RecourseRuling(Recourse recourse, RecourseFindings findings, String grounds, String manager, LocalDate day) {
        this.recourseId = recourse.id();
        this.enrolmentId = recourse.enrolmentId();
        this.upheld = findings.isUpheld();
        this.leadsTo = findings.move().to();
        this.oldPoints = findings.oldPoints();
        this.newPoints = findings.newPoints();
        this.finalPoints = findings.finalPoints();
        this.grounds = new SensitiveText(grounds);
        this.decidedBy = manager;
        this.decidedOn = day;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("upheld", upheld)
                .with("leadsTo", leadsTo)
                .with("oldPoints", oldPoints)
                .with("newPoints", newPoints)
                .with("finalPoints", finalPoints)
                .personal("grounds", grounds.value(), Privacy.SPECIAL)
                .with("decidedBy", decidedBy)
                .with("decidedOn", decidedOn);
    }

    public Long id() {
        return id;
    }

    public Long recourseId() {
        return recourseId;
    }

    public Long enrolmentId() {
        return enrolmentId;
    }

    /** Whether something became better for the person. */
    public boolean isUpheld() {
        return upheld;
    }

    /** Where the person went. */
    public EnrolmentStage leadsTo() {
        return leadsTo;
    }

    /** Points before the appeal; empty where it was about the form. */
    public Optional<BigDecimal> oldPoints() {
        return Optional.ofNullable(oldPoints);
    }

    /** Mean of the new cards. */
    public Optional<BigDecimal> newPoints() {
        return Optional.ofNullable(newPoints);
    }

    /** The points that count from now on. */
    public Optional<BigDecimal> finalPoints() {
        return Optional.ofNullable(finalPoints);
    }

    public String grounds() {
        return grounds.value();
    }

    public String decidedBy() {
        return decidedBy;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }
}
