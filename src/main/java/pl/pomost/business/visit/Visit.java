package pl.pomost.business.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/** A monitoring visit that took place, with its protocol. It is recorded once and never changed; another look is another visit. */
@Entity
@Table(name = "visit")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Visit {

    /** What the visit found. */
    public enum Result {
        OK,
        RECOMMENDATIONS,
        BREACH;

        /** Whether the visit lets a case be closed. */
        public boolean isPositive() {
            return this != BREACH;
        }
    }

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int number;
    private @Nullable Integer planNumber;
    private LocalDate visitedOn;
    private String firstVisitor;
    private String secondVisitor;

    @Enumerated(EnumType.STRING)
    private Result result;

    private boolean placeExists;
    private boolean equipmentPresent;
    private boolean membersWork;
    private boolean labelsPresent;
    private boolean documentsApart;
    private String protocol;
    private LocalDate recordedOn;

    protected Visit() {}

    Visit(CaseNumber caseNumber, int number, RecordVisit.Command command, LocalDate recordedOn) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.planNumber = command.plan();
        this.visitedOn = command.visitedOn();
        this.firstVisitor = command.firstVisitor();
        this.secondVisitor = command.secondVisitor();
        this.result = command.result();
        this.placeExists = command.checks().placeExists();
        this.equipmentPresent = command.checks().equipmentPresent();
        this.membersWork = command.checks().membersWork();
        this.labelsPresent = command.checks().labelsPresent();
        this.documentsApart = command.checks().documentsApart();
        this.protocol = command.protocol().strip();
        this.recordedOn = recordedOn;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("number", number)
                .with("plan", planNumber)
                .with("visitedOn", visitedOn)
                .with("firstVisitor", firstVisitor)
                .with("secondVisitor", secondVisitor)
                .with("result", result)
                .with("placeExists", placeExists)
                .with("equipmentPresent", equipmentPresent)
                .with("membersWork", membersWork)
                .with("labelsPresent", labelsPresent)
                .with("documentsApart", documentsApart)
                .personal("protocol", protocol);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Number within the case, from 1. */
    public int number() {
        return number;
    }

    public LocalDate visitedOn() {
        return visitedOn;
    }

    /** Number of the plan that it carried out; empty for a visit without notice. */
    public Optional<Integer> planNumber() {
        return Optional.ofNullable(planNumber);
    }

    /** What the visit looked at, each found or not. */
    public RecordVisit.Checks checks() {
        return new RecordVisit.Checks(placeExists, equipmentPresent, membersWork, labelsPresent, documentsApart);
    }

    /** Accounts of the two who visited. */
    public String firstVisitor() {
        return firstVisitor;
    }

    public String secondVisitor() {
        return secondVisitor;
    }

    public Result result() {
        return result;
    }

    public String protocol() {
        return protocol;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }
}
