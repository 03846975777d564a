package pl.pomost.business.membership;

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

/**
 * One person's time in the cooperative, as a member or an employee. It counts from the day of joining to the day before the
 * day of leaving; whoever comes back has another one.
 */
@Entity
@Table(name = "membership")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Membership {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int number;
    private @Nullable String participant;
    private @Nullable String person;

    @Enumerated(EnumType.STRING)
    private Tie tie;

    private LocalDate joinedOn;
    private @Nullable String joiningReason;
    private @Nullable LocalDate leftOn;
    private @Nullable String leavingReason;

    protected Membership() {}

    /**
     * Somebody who joins.
     *
     * @param participant number of the participant, where the person is one
     * @param person      name of somebody else; both are null for a place whose name nobody has told yet
     */
    Membership(CaseNumber caseNumber, int number, @Nullable String participant, @Nullable String person, Tie tie) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.participant = participant;
        this.person = person;
        this.tie = tie;
    }

    Membership from(LocalDate day, @Nullable String why) {
        joinedOn = day;
        joiningReason = why;
        return this;
    }

    void leave(LocalDate day, String why) {
        leftOn = day;
        leavingReason = why;
    }

    /** Whether both are times of one person. */
    boolean isSamePersonAs(Membership other) {
        return participant != null
                ? participant.equals(other.participant)
                : person == null ? number == other.number : person.equalsIgnoreCase(other.person);
    }

    /** Whether the person is counted on that day; who was there from the beginning is counted since the cooperative works. */
    boolean isOn(LocalDate day) {
        return (joiningReason == null || !day.isBefore(joinedOn)) && (leftOn == null || day.isBefore(leftOn));
    }

    String thing() {
        return "membership " + number;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("number", number)
                .with("participant", participant)
                .personal("person", person)
                .with("tie", tie)
                .with("joinedOn", joinedOn)
                .personal("joiningReason", joiningReason)
                .with("leftOn", leftOn)
                .personal("leavingReason", leavingReason);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Number within the case, from 1. */
    public int number() {
        return number;
    }

    /** Number of the participant, where the person is one. */
    public Optional<String> participant() {
        return Optional.ofNullable(participant);
    }

    /** Name of somebody who is no participant. */
    public Optional<String> person() {
        return Optional.ofNullable(person);
    }

    public Tie tie() {
        return tie;
    }

    /** The first day that counts. */
    public LocalDate joinedOn() {
        return joinedOn;
    }

    /** Why the person joined; empty for whoever was there from the beginning. */
    public Optional<String> joiningReason() {
        return Optional.ofNullable(joiningReason);
    }

    /** The day of leaving: the day before it is the last that counts. */
    public Optional<LocalDate> leftOn() {
        return Optional.ofNullable(leftOn);
    }

    public Optional<String> leavingReason() {
        return Optional.ofNullable(leavingReason);
    }
}
