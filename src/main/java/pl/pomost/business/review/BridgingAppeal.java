package pl.pomost.business.review;

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
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;

/**
 * The appeal against a refusal of bridging support: the day on which the letter was received, with the term that runs from it;
 * the appeal, if one comes; and what is decided on it, once and for ever.
 */
@Entity
@Table(name = "bridging_appeal")
@SuppressWarnings("NullAway.Init") // filled by the store
public class BridgingAppeal {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private Long supportId;

    @Enumerated(EnumType.STRING)
    private BridgingKind kind;

    private LocalDate receivedOn;
    private String proof;
    private String receiptBy;
    private int termLength;

    @Enumerated(EnumType.STRING)
    private Term.Unit termUnit;

    private LocalDate due;
    private @Nullable LocalDate filedOn;
    private @Nullable String letter;
    private @Nullable String passages;
    private @Nullable String filedBy;
    private @Nullable Boolean upheld;
    private @Nullable String ruling;
    private @Nullable String ruledBy;
    private @Nullable LocalDate ruledOn;

    protected BridgingAppeal() {}

    BridgingAppeal(BridgingSupport support, Term term, String proof, String receiptBy) {
        this.caseNumber = support.caseNumber();
        this.supportId = support.id();
        this.kind = support.kind();
        this.receivedOn = term.from();
        this.termLength = term.length();
        this.termUnit = term.unit();
        this.due = term.due();
        this.proof = proof;
        this.receiptBy = receiptBy;
    }

    void filed(LocalDate day, String where, String what, String account) {
        filedOn = day;
        letter = where;
        passages = what;
        filedBy = account;
    }

    void ruled(boolean right, String grounds, String account, LocalDate day) {
        upheld = right;
        ruling = grounds;
        ruledBy = account;
        ruledOn = day;
    }

    String thing() {
        return "bridging-appeal " + kind;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("kind", kind)
                .with("receivedOn", receivedOn)
                .personal("proof", proof)
                .with("due", due)
                .with("filedOn", filedOn)
                .personal("letter", letter)
                .personal("passages", passages)
                .with("upheld", upheld)
                .personal("ruling", ruling)
                .with("ruledBy", ruledBy)
                .with("ruledOn", ruledOn);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public Long supportId() {
        return supportId;
    }

    /** How its last day was counted, from the receipt of the letter. */
    public Term term() {
        return new Term(TermEvent.RECEIPT, receivedOn, termLength, termUnit, due);
    }

    /** Where the proof of the receipt is found. */
    public String proof() {
        return proof;
    }

    /** Day on which the appeal came. */
    public Optional<LocalDate> filedOn() {
        return Optional.ofNullable(filedOn);
    }

    /** Where the letter is found. */
    public Optional<String> letter() {
        return Optional.ofNullable(letter);
    }

    /** What it questions, and why. */
    public Optional<String> passages() {
        return Optional.ofNullable(passages);
    }

    /** Whether it was found right; empty until it is decided. */
    public Optional<Boolean> upheld() {
        return Optional.ofNullable(upheld);
    }

    public Optional<String> ruling() {
        return Optional.ofNullable(ruling);
    }

    public Optional<String> ruledBy() {
        return Optional.ofNullable(ruledBy);
    }

    public Optional<LocalDate> ruledOn() {
        return Optional.ofNullable(ruledOn);
    }
}
