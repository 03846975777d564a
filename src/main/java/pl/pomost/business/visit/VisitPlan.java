package pl.pomost.business.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/** A visit that is to take place on a day, announced to the cooperative before. It is carried out once or called off once. */
@Entity
@Table(name = "visit_plan")
@SuppressWarnings("NullAway.Init") // filled by the store
public class VisitPlan {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int number;
    private LocalDate plannedFor;
    private LocalDate announceBy;
    private String firstVisitor;
    private String secondVisitor;
    private String plannedBy;
    private LocalDate plannedOn;
    private @Nullable LocalDate announcedOn;
    private @Nullable String announcedBy;
    private @Nullable String notice;
    private @Nullable Integer visitNumber;
    private @Nullable LocalDate calledOffOn;
    private @Nullable String reason;

    protected VisitPlan() {}

    VisitPlan(CaseNumber caseNumber, int number, PlanVisit.Command command, int noticeDays, String by, LocalDate day) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.plannedFor = command.plannedFor();
        this.announceBy = command.plannedFor().minusDays(noticeDays);
        this.firstVisitor = command.firstVisitor();
        this.secondVisitor = command.secondVisitor();
        this.plannedBy = by;
        this.plannedOn = day;
    }

    void announce(LocalDate day, String by, String how) {
        announcedOn = day;
        announcedBy = by;
        notice = how;
    }

    void carriedOutBy(int visit) {
        visitNumber = visit;
    }

    void callOff(LocalDate day, String why) {
        calledOffOn = day;
        reason = why;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("number", number)
                .with("plannedFor", plannedFor)
                .with("announceBy", announceBy)
                .with("firstVisitor", firstVisitor)
                .with("secondVisitor", secondVisitor)
                .with("announcedOn", announcedOn)
                .personal("notice", notice)
                .with("visitNumber", visitNumber)
                .with("calledOffOn", calledOffOn)
                .personal("reason", reason);
    }

    /** PLANNED, ANNOUNCED, DONE or CALLED_OFF; how a visit goes on is said by its protocol. */
    public VisitState state() {
        if (calledOffOn != null) {
            return VisitState.CALLED_OFF;
        }
        if (visitNumber != null) {
            return VisitState.DONE;
        }
        return announcedOn == null ? VisitState.PLANNED : VisitState.ANNOUNCED;
    }

    /** Whether the visit is still to come. */
    public boolean isAhead() {
        return visitNumber == null && calledOffOn == null;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Number within the case, from 1. */
    public int number() {
        return number;
    }

    public LocalDate plannedFor() {
        return plannedFor;
    }

    /** Last day on which the cooperative must have been told. */
    public LocalDate announceBy() {
        return announceBy;
    }

    public String firstVisitor() {
        return firstVisitor;
    }

    public String secondVisitor() {
        return secondVisitor;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public Optional<LocalDate> announcedOn() {
        return Optional.ofNullable(announcedOn);
    }

    /** How the cooperative was told. */
    public Optional<String> notice() {
        return Optional.ofNullable(notice);
    }

    /** Number of the visit that carried it out. */
    public Optional<Integer> visitNumber() {
        return Optional.ofNullable(visitNumber);
    }

    /** Why it was called off. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
