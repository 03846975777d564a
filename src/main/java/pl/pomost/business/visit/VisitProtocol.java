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

/** The protocol of a visit on its way: sent, accepted or objected to, closed. Each happens once. */
@Entity
@Table(name = "visit_protocol")
@SuppressWarnings("NullAway.Init") // filled by the store
public class VisitProtocol {

    /** What the cooperative said to the protocol. */
    public enum Answer {
        ACCEPTED,
        OBJECTIONS
    }

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int visitNumber;
    private LocalDate sentOn;
    private String sentBy;
    private LocalDate answerBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    private @Nullable LocalDate answeredOn;
    private @Nullable String objections;
    private @Nullable LocalDate closedOn;
    private @Nullable String closedBy;
    private @Nullable String reply;

    protected VisitProtocol() {}

    VisitProtocol(Visit visit, LocalDate sentOn, String sentBy, LocalDate answerBy) {
        this.caseNumber = visit.caseNumber();
        this.visitNumber = visit.number();
        this.sentOn = sentOn;
        this.sentBy = sentBy;
        this.answerBy = answerBy;
    }

    void answered(Answer given, LocalDate day, @Nullable String text) {
        answer = given;
        answeredOn = day;
        objections = text;
    }

    void close(LocalDate day, String by, @Nullable String text) {
        closedOn = day;
        closedBy = by;
        reply = text;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("visit", visitNumber)
                .with("state", state())
                .with("sentOn", sentOn)
                .with("answerBy", answerBy)
                .with("answer", answer)
                .with("answeredOn", answeredOn)
                .personal("objections", objections)
                .with("closedOn", closedOn)
                .with("closedBy", closedBy)
                .personal("reply", reply);
    }

    /** PROTOCOL_SENT, ACCEPTED, OBJECTIONS or CLOSED. */
    public VisitState state() {
        if (closedOn != null) {
            return VisitState.CLOSED;
        }
        if (answer == null) {
            return VisitState.PROTOCOL_SENT;
        }
        return answer == Answer.ACCEPTED ? VisitState.ACCEPTED : VisitState.OBJECTIONS;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public int visitNumber() {
        return visitNumber;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public String sentBy() {
        return sentBy;
    }

    /** Last day on which the cooperative answers in time. */
    public LocalDate answerBy() {
        return answerBy;
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    public Optional<String> objections() {
        return Optional.ofNullable(objections);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Optional<String> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    /** What the office says to the objections, or why it closes without an answer. */
    public Optional<String> reply() {
        return Optional.ofNullable(reply);
    }
}
