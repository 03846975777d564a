package pl.pomost.business.negotiation;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/** The group's answer to the questioned lines, once. */
@Entity
@Table(name = "negotiation_answer")
@SuppressWarnings("NullAway.Init") // filled by the store
public class NegotiationAnswer {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private Long negotiationId;
    private CaseNumber caseNumber;
    private boolean accepted;
    private @Nullable String argument;
    private String letter;
    private LocalDate answeredOn;
    private String recordedBy;
    private LocalDate recordedOn;

    protected NegotiationAnswer() {}

    NegotiationAnswer(Negotiation negotiation, AnswerNegotiation.Command command, String recordedBy, LocalDate day) {
        this.negotiationId = negotiation.id();
        this.caseNumber = negotiation.caseNumber();
        this.accepted = Boolean.TRUE.equals(command.accepted());
        this.argument = accepted || command.argument() == null
                ? null
                : command.argument().strip();
        this.letter = command.letter().strip();
        this.answeredOn = command.answeredOn();
        this.recordedBy = recordedBy;
        this.recordedOn = day;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("accepted", accepted)
                .with("answeredOn", answeredOn)
                .personal("letter", letter)
                .personal("argument", argument);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Whether the group accepts every cut. */
    public boolean isAccepted() {
        return accepted;
    }

    /** Why the lines are needed; empty where the group accepts. */
    public @Nullable String argument() {
        return argument;
    }

    /** Where the letter is found. */
    public String letter() {
        return letter;
    }

    /** Day on which it came. */
    public LocalDate answeredOn() {
        return answeredOn;
    }
}
