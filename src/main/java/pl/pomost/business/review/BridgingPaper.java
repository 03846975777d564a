package pl.pomost.business.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/** One paper of an application, with the day on which it came; it may have come with the application for the grant. */
@Entity
@Table(name = "bridging_paper")
@SuppressWarnings("NullAway.Init") // filled by the store
public class BridgingPaper {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private Long supportId;

    @Enumerated(EnumType.STRING)
    private PaperKind paper;

    private LocalDate givenOn;
    private boolean withGrant;

    protected BridgingPaper() {}

    BridgingPaper(BridgingSupport support, PaperKind paper, LocalDate givenOn, boolean withGrant) {
        this.caseNumber = support.caseNumber();
        this.supportId = support.id();
        this.paper = paper;
        this.givenOn = givenOn;
        this.withGrant = withGrant;
    }

    Snapshot snapshot() {
        return Snapshot.empty().with("paper", paper).with("givenOn", givenOn).with("withGrant", withGrant);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** The application that it belongs to. */
    public Long supportId() {
        return supportId;
    }

    public PaperKind paper() {
        return paper;
    }

    public LocalDate givenOn() {
        return givenOn;
    }

    /** Whether it came with the application for the grant already. */
    public boolean isWithGrant() {
        return withGrant;
    }
}
