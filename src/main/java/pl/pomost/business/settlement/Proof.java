package pl.pomost.business.settlement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
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
import pl.pomost.business.invoice.InvoiceKey;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.money.Money;

/**
 * One accounting document that proves spending. The same seller, number and date stand at most once in the whole office,
 * whatever the case: that is how double financing is found.
 */
@Entity
@Table(name = "settlement_proof")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Proof {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int number;
    private Nip sellerNip;
    private String sellerName;
    private String documentNumber;
    private LocalDate issuedOn;
    private LocalDate paidOn;
    private Money gross;
    private boolean originStated;

    @ElementCollection
    @CollectionTable(name = "settlement_proof_share", joinColumns = @JoinColumn(name = "proof_id"))
    @OrderBy("lineNumber")
    private List<ProofShare> shares = new ArrayList<>();

    private @Nullable Money accepted;
    private @Nullable String remark;

    protected Proof() {}

    Proof(CaseNumber caseNumber, int number, ProofEntry entry, Nip sellerNip) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.sellerNip = sellerNip;
        this.sellerName = entry.sellerName().strip();
        this.documentNumber = entry.documentNumber().strip();
        this.issuedOn = entry.issuedOn();
        this.paidOn = entry.paidOn();
        this.gross = entry.gross();
        this.originStated = entry.originStated();
        entry.shares().forEach(share -> shares.add(new ProofShare(share.lineNumber(), share.amount())));
    }

    /** What the check says: the accepted amount, at most what is claimed, and why less. */
    void check(Money acceptedAmount, @Nullable String why) {
        accepted = acceptedAmount;
        remark = why;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("number", number)
                .personal("sellerNip", sellerNip.value())
                .personal("sellerName", sellerName)
                .with("documentNumber", documentNumber)
                .with("issuedOn", issuedOn)
                .with("paidOn", paidOn)
                .with("gross", gross)
                .with("originStated", originStated)
                .with(
                        "shares",
                        shares.stream()
                                .map(share -> Snapshot.empty()
                                        .with("line", share.lineNumber())
                                        .with("amount", share.amount()))
                                .toList())
                .with("accepted", accepted)
                .personal("remark", remark);
    }

    /** What makes it the same document however its number is spelled. */
    InvoiceKey key() {
        return InvoiceKey.of(sellerNip, documentNumber, issuedOn);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Number within the settlement, from 1. */
    public int number() {
        return number;
    }

    public Nip sellerNip() {
        return sellerNip;
    }

    public String sellerName() {
        return sellerName;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate paidOn() {
        return paidOn;
    }

    public Money gross() {
        return gross;
    }

    /** Whether a statement of origin of second-hand goods is enclosed. */
    public boolean originStated() {
        return originStated;
    }

    public List<ProofShare> shares() {
        return List.copyOf(shares);
    }

    /** What is claimed with this proof. */
    public Money claimed() {
        return shares.stream().map(ProofShare::amount).collect(Money.summing());
    }

    /** What the check accepted; absent until it is checked. */
    public Optional<Money> accepted() {
        return Optional.ofNullable(accepted);
    }

    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }
}
