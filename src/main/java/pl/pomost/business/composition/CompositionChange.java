package pl.pomost.business.composition;

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

/** One change of the founders between approval and agreement: proposed by the advisor, consented to or refused by a manager. */
@Entity
@Table(name = "composition_change")
@SuppressWarnings("NullAway.Init") // filled by the store
public class CompositionChange {

    /** Where it stands. */
    public enum ConsentState {
        PROPOSED,
        CONSENTED,
        REFUSED
    }

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int number;
    private @Nullable String leaver;
    private @Nullable String joiner;
    private String reasons;

    @Enumerated(EnumType.STRING)
    private ConsentState state;

    private String proposedBy;
    private LocalDate proposedOn;
    private @Nullable String answeredBy;
    private @Nullable LocalDate answeredOn;
    private @Nullable String grounds;

    protected CompositionChange() {}

    CompositionChange(
            CaseNumber caseNumber, int number, @Nullable String leaver, @Nullable String joiner, String reasons) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.leaver = leaver;
        this.joiner = joiner;
        this.reasons = reasons;
        this.state = ConsentState.PROPOSED;
    }

    CompositionChange proposed(String account, LocalDate day) {
        proposedBy = account;
        proposedOn = day;
        return this;
    }

    void answer(ConsentState answer, String account, LocalDate day, @Nullable String why) {
        state = answer;
        answeredBy = account;
        answeredOn = day;
        grounds = why;
    }

    /** Whether nobody has answered it yet. */
    public boolean isOpen() {
        return state == ConsentState.PROPOSED;
    }

    /** What the trail calls it. */
    String thing() {
        return "composition-change " + number;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("number", number)
                .with("leaver", leaver)
                .with("joiner", joiner)
                .personal("reasons", reasons)
                .with("state", state)
                .with("proposedBy", proposedBy)
                .with("answeredBy", answeredBy)
                .with("answeredOn", answeredOn)
                .personal("grounds", grounds);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Number within the case, from 1. */
    public int number() {
        return number;
    }

    /** Number of the participant who leaves; empty where somebody only joins. */
    public Optional<String> leaver() {
        return Optional.ofNullable(leaver);
    }

    /** Number of the participant who joins; empty where somebody only leaves. */
    public Optional<String> joiner() {
        return Optional.ofNullable(joiner);
    }

    public String reasons() {
        return reasons;
    }

    public ConsentState state() {
        return state;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public Optional<String> answeredBy() {
        return Optional.ofNullable(answeredBy);
    }

    public Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    public Optional<String> grounds() {
        return Optional.ofNullable(grounds);
    }
}
