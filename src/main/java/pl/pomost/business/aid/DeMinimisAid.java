package pl.pomost.business.aid;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.money.Euro;

/**
 * One amount of de minimis aid of one recipient: declared, certified by somebody else, or granted by this office. It is never
 * changed; a correction is another entry that names it, and only the one that nothing corrects counts.
 */
@Entity
@Table(name = "de_minimis_aid")
@SuppressWarnings("NullAway.Init") // filled by the store
public class DeMinimisAid {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int number;
    private Nip recipient;

    @Enumerated(EnumType.STRING)
    private AidOrigin origin;

    private String giver;
    private LocalDate grantedOn;

    @Embedded
    private AidAmount amount;

    private String regime;
    private String legalBasis;
    private @Nullable String document;
    private @Nullable Euro regimeLimit;
    private @Nullable LocalDate windowFrom;
    private @Nullable Euro usedBefore;
    private @Nullable Integer corrects;
    private @Nullable String grounds;
    private String enteredBy;
    private LocalDate enteredOn;

    protected DeMinimisAid() {}

    /** Aid of somebody else's. @param number within the case */
    DeMinimisAid(CaseNumber caseNumber, int number, AidOrigin origin, AidSource source, AidAmount amount) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.origin = origin;
        this.recipient = source.recipient();
        this.giver = source.giver();
        this.grantedOn = source.grantedOn();
        this.regime = source.regime();
        this.legalBasis = source.legalBasis();
        this.document = source.document();
        this.amount = amount;
    }

    DeMinimisAid enteredBy(String account, LocalDate day) {
        enteredBy = account;
        enteredOn = day;
        return this;
    }

    /** Keeps what the headroom was when it was granted. */
    DeMinimisAid within(Headroom headroom) {
        regimeLimit = headroom.limit();
        windowFrom = headroom.from();
        usedBefore = headroom.used();
        return this;
    }

    /** What stands instead of it. The limit was held by the first entry; a correction may only be lower, or of others' aid. */
    DeMinimisAid corrected(int next, AidOrigin told, AidSource source, AidAmount other, String why) {
        var entry = new DeMinimisAid(caseNumber, next, told, source, other);
        entry.corrects = number;
        entry.grounds = why;
        entry.regimeLimit = regimeLimit;
        entry.windowFrom = windowFrom;
        entry.usedBefore = usedBefore;
        return entry;
    }

    AidSource source() {
        return new AidSource(recipient, giver, grantedOn, regime, legalBasis, document);
    }

    /** What the trail calls it. */
    String thing() {
        return "aid " + number;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("number", number)
                .with("recipient", recipient)
                .with("origin", origin)
                .with("giver", giver)
                .with("grantedOn", grantedOn)
                .with("amount", amount.pln())
                .with("eur", amount.eur())
                .with(
                        "rate",
                        amount.rate().map(java.math.BigDecimal::toPlainString).orElse(null))
                .with("regime", regime)
                .with("legalBasis", legalBasis)
                .with("document", document)
                .with("regimeLimit", regimeLimit)
                .with("windowFrom", windowFrom)
                .with("usedBefore", usedBefore)
                .with("corrects", corrects)
                .personal("grounds", grounds);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Number within the case in which it was entered, from 1. */
    public int number() {
        return number;
    }

    public Nip recipient() {
        return recipient;
    }

    public AidOrigin origin() {
        return origin;
    }

    public String giver() {
        return giver;
    }

    public LocalDate grantedOn() {
        return grantedOn;
    }

    public AidAmount amount() {
        return amount;
    }

    /** Number of the regulation under which it was granted. */
    public String regime() {
        return regime;
    }

    public String legalBasis() {
        return legalBasis;
    }

    /** Number of the certificate of somebody else, or of our contract. */
    public Optional<String> document() {
        return Optional.ofNullable(document);
    }

    /** Number of the entry of the same case that it corrects. */
    public Optional<Integer> corrects() {
        return Optional.ofNullable(corrects);
    }

    public Optional<String> grounds() {
        return Optional.ofNullable(grounds);
    }

    public String enteredBy() {
        return enteredBy;
    }

    public LocalDate enteredOn() {
        return enteredOn;
    }
}
