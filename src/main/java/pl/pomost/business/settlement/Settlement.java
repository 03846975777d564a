package pl.pomost.business.settlement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;

/**
 * How a case accounts for its grant. Handed in with its proofs, checked by the advisor proof by proof, returned for
 * correction as often as needed, accepted by a manager who did not check it. The accepted cost decides what the last tranche
 * is, or what goes back.
 */
@Entity
@Table(name = "settlement")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Settlement {

    /** Where the settlement stands. */
    public enum State {
        SUBMITTED,
        CHECKED,
        RETURNED,
        ACCEPTED
    }

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int round;

    @Enumerated(EnumType.STRING)
    private State state;

    private LocalDate submittedOn;
    private @Nullable String checkedBy;
    private @Nullable LocalDate checkedOn;
    private @Nullable String acceptedBy;
    private @Nullable LocalDate acceptedOn;
    private @Nullable Money acceptedCost;
    private @Nullable Money returnedMoney;
    private @Nullable String remarks;

    @ElementCollection
    @CollectionTable(name = "settlement_return", joinColumns = @JoinColumn(name = "settlement_id"))
    private Set<SettlementReturn> returns = new LinkedHashSet<>();

    protected Settlement() {}

    Settlement(CaseNumber caseNumber, LocalDate submittedOn) {
        this.caseNumber = caseNumber;
        submittedAgain(submittedOn);
    }

    final void submittedAgain(LocalDate day) {
        round++;
        state = State.SUBMITTED;
        submittedOn = day;
        checkedBy = null;
        checkedOn = null;
        remarks = null;
        acceptedCost = null;
    }

    void checked(String account, LocalDate day, Money cost, @Nullable String what) {
        state = State.CHECKED;
        checkedBy = account;
        checkedOn = day;
        acceptedCost = cost;
        remarks = what;
    }

    void returned(String account, LocalDate day, String what) {
        state = State.RETURNED;
        returns.add(new SettlementReturn(round, account, day, what));
        checkedBy = account;
        checkedOn = day;
        remarks = what;
    }

    /** @param most what holds of the grant: an annex may have lowered it since the check */
    void accepted(String account, LocalDate day, Money most) {
        acceptedCost = acceptedCost == null ? null : acceptedCost.min(most);
        state = State.ACCEPTED;
        acceptedBy = account;
        acceptedOn = day;
    }

    Snapshot snapshot(List<Proof> proofs) {
        return Snapshot.empty()
                .with("round", round)
                .with("state", state)
                .with("submittedOn", submittedOn)
                .with("checkedBy", checkedBy)
                .with("checkedOn", checkedOn)
                .with("acceptedBy", acceptedBy)
                .with("acceptedOn", acceptedOn)
                .with("acceptedCost", acceptedCost)
                .with("returnedMoney", returnedMoney)
                .personal("remarks", remarks)
                .with("proofs", proofs.stream().map(Proof::snapshot).toList());
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** How often it was handed in. */
    public int round() {
        return round;
    }

    public State state() {
        return state;
    }

    public LocalDate submittedOn() {
        return submittedOn;
    }

    public Optional<String> checkedBy() {
        return Optional.ofNullable(checkedBy);
    }

    public Optional<LocalDate> checkedOn() {
        return Optional.ofNullable(checkedOn);
    }

    public Optional<String> acceptedBy() {
        return Optional.ofNullable(acceptedBy);
    }

    public Optional<LocalDate> acceptedOn() {
        return Optional.ofNullable(acceptedOn);
    }

    /** The cost that the check accepted, in złoty; never more than the agreed grant counts. */
    public Optional<Money> acceptedCost() {
        return Optional.ofNullable(acceptedCost);
    }

    /** What the cooperative paid back because it spent less than it had received. */
    public Optional<Money> returnedMoney() {
        return Optional.ofNullable(returnedMoney);
    }

    /** Every return for correction, the first one first. */
    public List<SettlementReturn> returns() {
        return returns.stream()
                .sorted(Comparator.comparing(SettlementReturn::round))
                .toList();
    }

    public Optional<String> remarks() {
        return Optional.ofNullable(remarks);
    }
}
