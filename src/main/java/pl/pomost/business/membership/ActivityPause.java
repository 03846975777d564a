package pl.pomost.business.membership;

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

/** Days on which the cooperative's activity was suspended, both ends included. */
@Entity
@Table(name = "activity_pause")
@SuppressWarnings("NullAway.Init") // filled by the store
public class ActivityPause {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int number;
    private LocalDate beganOn;
    private @Nullable LocalDate endedOn;
    private String reason;

    protected ActivityPause() {}

    ActivityPause(CaseNumber caseNumber, int number, LocalDate beganOn, String reason) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.beganOn = beganOn;
        this.reason = reason;
    }

    void end(LocalDate day) {
        endedOn = day;
    }

    /** Whether the cooperative stood still on that day. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(beganOn) && (endedOn == null || !day.isAfter(endedOn));
    }

    String thing() {
        return "pause " + number;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("number", number)
                .with("beganOn", beganOn)
                .with("endedOn", endedOn)
                .personal("reason", reason);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Number within the case, from 1. */
    public int number() {
        return number;
    }

    public LocalDate beganOn() {
        return beganOn;
    }

    /** The last day of it. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    public String reason() {
        return reason;
    }
}
