package pl.pomost.business.obligation;

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
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/**
 * One thing owed in a case by a date. It is opened with the term that was counted, and closed once: fulfilled, or fallen
 * away because the case went another way. A closed one never opens again; the next one is another obligation.
 */
@Entity
@Table(name = "obligation")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Obligation {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int number;

    @Enumerated(EnumType.STRING)
    private ObligationKind kind;

    @Enumerated(EnumType.STRING)
    private Role owner;

    private @Nullable String subject;

    @Enumerated(EnumType.STRING)
    private TermEvent termEvent;

    private LocalDate termFrom;
    private int termLength;

    @Enumerated(EnumType.STRING)
    private Term.Unit termUnit;

    private LocalDate due;
    private LocalDate openedOn;
    private @Nullable LocalDate closedOn;
    private @Nullable String note;

    protected Obligation() {}

    Obligation(
            CaseNumber caseNumber,
            int number,
            ObligationKind kind,
            Role owner,
            @Nullable String subject,
            Term term,
            LocalDate openedOn) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.kind = kind;
        this.owner = owner;
        this.subject = subject;
        this.termEvent = term.event();
        this.termFrom = term.from();
        this.termLength = term.length();
        this.termUnit = term.unit();
        this.due = term.due();
        this.openedOn = openedOn;
    }

    /** Ends it; one that is closed stays as it was. */
    void close(LocalDate day, @Nullable String how) {
        if (closedOn == null) {
            closedOn = day;
            note = how;
        }
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("number", number)
                .with("kind", kind)
                .with("owner", owner)
                .personal("subject", subject)
                .with("termEvent", termEvent)
                .with("termFrom", termFrom)
                .with("termLength", termLength)
                .with("termUnit", termUnit)
                .with("due", due)
                .with("closedOn", closedOn)
                .personal("note", note);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Number within the case, from 1. */
    public int number() {
        return number;
    }

    public ObligationKind kind() {
        return kind;
    }

    /** The role on whose desk it lies. */
    public Role owner() {
        return owner;
    }

    /** What is owed, where the kind does not say it. */
    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    /** How its last day was counted. */
    public Term term() {
        return new Term(termEvent, termFrom, termLength, termUnit, due);
    }

    public LocalDate due() {
        return due;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    /** How it was fulfilled, when somebody said so. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }
}
