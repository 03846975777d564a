package pl.pomost.business.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;

/** The evidence of one bridging month: handed in, sent back to be corrected, and accepted when the month is settled. */
@Entity
@Table(name = "month_evidence")
@SuppressWarnings("NullAway.Init") // filled by the store
public class MonthEvidence {

    /** Where the evidence stands. */
    public enum EvidenceState {
        SUBMITTED,
        CORRECTION,
        ACCEPTED
    }

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int monthNumber;
    private int round;

    @Enumerated(EnumType.STRING)
    private EvidenceState state;

    private LocalDate submittedOn;
    private @Nullable LocalDate correctionDue;
    private @Nullable String remarks;

    @ElementCollection
    @CollectionTable(name = "month_cost", joinColumns = @JoinColumn(name = "evidence_id"))
    @OrderBy("number")
    private List<MonthCost> costs = new ArrayList<>();

    protected MonthEvidence() {}

    MonthEvidence(CaseNumber caseNumber, int monthNumber) {
        this.caseNumber = caseNumber;
        this.monthNumber = monthNumber;
    }

    MonthEvidence submitted(List<MonthCost> documents, LocalDate day) {
        round++;
        state = EvidenceState.SUBMITTED;
        submittedOn = day;
        correctionDue = null;
        remarks = null;
        costs.clear();
        costs.addAll(documents);
        return this;
    }

    void sentBack(String what, LocalDate due) {
        state = EvidenceState.CORRECTION;
        remarks = what;
        correctionDue = due;
    }

    void accepted() {
        state = EvidenceState.ACCEPTED;
    }

    /** All that is claimed, in złoty. */
    public Money claimed() {
        return costs.stream().map(MonthCost::amount).collect(Money.summing());
    }

    String thing() {
        return "month-evidence " + monthNumber;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("month", monthNumber)
                .with("round", round)
                .with("state", state)
                .with("submittedOn", submittedOn)
                .with("correctionDue", correctionDue)
                .personal("remarks", remarks)
                .with("costs", costs.stream().map(MonthCost::snapshot).toList());
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Number of the month among the bridging months of the case. */
    public int monthNumber() {
        return monthNumber;
    }

    /** How often it was handed in. */
    public int round() {
        return round;
    }

    public EvidenceState state() {
        return state;
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    /** The last day to hand it in again; empty unless it was sent back. */
    public Optional<LocalDate> correctionDue() {
        return Optional.ofNullable(correctionDue);
    }

    public Optional<String> remarks() {
        return Optional.ofNullable(remarks);
    }

    public List<MonthCost> costs() {
        return List.copyOf(costs);
    }
}
