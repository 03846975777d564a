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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.invoice.InvoiceKey;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.identifier.Nrb;
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
    private @Nullable Money vat;
    private @Nullable Nrb paidFrom;
    private @Nullable String accountReason;

    @Column(name = "bought_used")
    private boolean used;

    private boolean originStated;
    private String flags = "";
    private @Nullable String flagResolution;

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
        this.vat = entry.vat();
        this.paidFrom = Nrb.parse(entry.paidFrom());
        this.accountReason = blankless(entry.accountReason());
        this.used = entry.used();
        this.originStated = entry.originStated();
        entry.shares().forEach(share -> shares.add(new ProofShare(share.lineNumber(), share.amount())));
    }

    /** What the check says: the accepted amount, at most what is claimed, and why less. */
    void check(Money acceptedAmount, @Nullable String why, @Nullable String resolution) {
        accepted = acceptedAmount;
        remark = why;
        flagResolution = blankless(resolution);
    }

    /** What the check has to settle. */
    void flag(Set<ProofFlag> found) {
        flags = found.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static @Nullable String blankless(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
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
                .with("vat", vat)
                .personal("paidFrom", paidFrom == null ? null : paidFrom.value(), Snapshot.Privacy.IDENTIFIER)
                .personal("accountReason", accountReason)
                .with("used", used)
                .with("originStated", originStated)
                .with("flags", flags)
                .personal("flagResolution", flagResolution)
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

    /** VAT that it shows. */
    public Optional<Money> vat() {
        return Optional.ofNullable(vat);
    }

    /** The account from which it was paid; empty in settlements of earlier releases. */
    public Optional<Nrb> paidFrom() {
        return Optional.ofNullable(paidFrom);
    }

    /** Why it was paid from another account. */
    public Optional<String> accountReason() {
        return Optional.ofNullable(accountReason);
    }

    /** Whether the thing was bought used. */
    public boolean isUsed() {
        return used;
    }

    /** What the check has to settle. */
    public List<ProofFlag> flags() {
        return Arrays.stream(flags.split(","))
                .filter(flag -> !flag.isEmpty())
                .map(ProofFlag::valueOf)
                .toList();
    }

    /** How the check settled what is conspicuous. */
    public Optional<String> flagResolution() {
        return Optional.ofNullable(flagResolution);
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
