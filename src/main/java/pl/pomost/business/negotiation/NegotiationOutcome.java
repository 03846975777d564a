package pl.pomost.business.negotiation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;

/** How a negotiation ended, once: which amount the committee recommends now. */
@Entity
@Table(name = "negotiation_outcome")
@SuppressWarnings("NullAway.Init") // filled by the store
public class NegotiationOutcome {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private Long negotiationId;
    private CaseNumber caseNumber;

    @Enumerated(EnumType.STRING)
    private NegotiationEnd kind;

    private @Nullable Money amount;

    @ElementCollection
    @CollectionTable(name = "kept_cut", joinColumns = @JoinColumn(name = "outcome_id"))
    private List<KeptCut> cuts = new ArrayList<>();

    private @Nullable String grounds;
    private String endedBy;
    private LocalDate endedOn;

    protected NegotiationOutcome() {}

    NegotiationOutcome(
            Negotiation negotiation,
            NegotiationEnd kind,
            List<KeptCut> cuts,
            @Nullable String grounds,
            String endedBy,
            LocalDate endedOn) {
        this.negotiationId = negotiation.id();
        this.caseNumber = negotiation.caseNumber();
        this.kind = kind;
        this.cuts.addAll(cuts);
        this.amount = kind == NegotiationEnd.UNANSWERED
                ? null
                : negotiation.asked().minus(cuts.stream().map(KeptCut::kept).collect(Money.summing()));
        this.grounds = grounds;
        this.endedBy = endedBy;
        this.endedOn = endedOn;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("outcome", kind)
                .with("amount", amount)
                .with("cuts", cuts().stream().map(KeptCut::snapshot).toList())
                .personal("grounds", grounds);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public NegotiationEnd kind() {
        return kind;
    }

    /** What the committee recommends now, in złoty; empty where the group did not answer. */
    public Optional<Money> amount() {
        return Optional.ofNullable(amount);
    }

    /** What is left of each cut, in the order of the lines. */
    public List<KeptCut> cuts() {
        return cuts.stream()
                .sorted(Comparator.comparingInt(KeptCut::lineNumber))
                .toList();
    }

    public @Nullable String grounds() {
        return grounds;
    }

    public String endedBy() {
        return endedBy;
    }

    public LocalDate endedOn() {
        return endedOn;
    }
}
