package pl.pomost.business.repayment;

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

/**
 * A suspected breach while it is cleared up. It begins with a request to explain, gathers the explanation, and ends when the
 * case is resumed or money is demanded back. A case has one at a time and any number after another.
 */
@Entity
@Table(name = "suspension")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Suspension {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int number;
    private String ground;
    private String reasons;
    private String suspendedBy;
    private LocalDate suspendedOn;
    private LocalDate explainBy;
    private @Nullable LocalDate explainedOn;
    private @Nullable String explanation;
    private @Nullable String endedBy;
    private @Nullable LocalDate endedOn;
    private @Nullable String ending;

    /** 1 while it lasts, else null: so the data base lets one suspension of a case last. */
    private @Nullable Integer lasting = 1;

    protected Suspension() {}

    Suspension(CaseNumber caseNumber, int number, String ground, String reasons) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.ground = ground;
        this.reasons = reasons;
    }

    Suspension begun(String manager, LocalDate day, LocalDate explainUntil) {
        suspendedBy = manager;
        suspendedOn = day;
        explainBy = explainUntil;
        return this;
    }

    void explained(LocalDate day, String what) {
        explainedOn = day;
        explanation = what;
    }

    void end(String manager, LocalDate day, String how) {
        endedBy = manager;
        endedOn = day;
        ending = how;
        lasting = null;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("number", number)
                .with("ground", ground)
                .personal("reasons", reasons)
                .with("suspendedBy", suspendedBy)
                .with("suspendedOn", suspendedOn)
                .with("explainBy", explainBy)
                .with("explainedOn", explainedOn)
                .personal("explanation", explanation)
                .with("endedBy", endedBy)
                .with("endedOn", endedOn)
                .personal("ending", ending);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Number within the case, from 1. */
    public int number() {
        return number;
    }

    /** Code of the suspected ground for a return. */
    public String ground() {
        return ground;
    }

    public String reasons() {
        return reasons;
    }

    public String suspendedBy() {
        return suspendedBy;
    }

    public LocalDate suspendedOn() {
        return suspendedOn;
    }

    /** Last day on which the cooperative can explain. */
    public LocalDate explainBy() {
        return explainBy;
    }

    /** The day on which an explanation was received. */
    public Optional<LocalDate> explainedOn() {
        return Optional.ofNullable(explainedOn);
    }

    public Optional<String> explanation() {
        return Optional.ofNullable(explanation);
    }

    public Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** Why it ended. */
    public Optional<String> ending() {
        return Optional.ofNullable(ending);
    }

    public boolean lasts() {
        return lasting != null;
    }
}
