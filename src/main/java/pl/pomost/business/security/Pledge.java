package pl.pomost.business.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Security.Kind;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;

/**
 * One security of a case. It is planned, received by one person and verified by another, put in force, and ends used, returned
 * or destroyed, or it is refused before it comes into force; what it is never changes, and it never goes back.
 */
@Entity
@Table(name = "pledge")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Pledge {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int number;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private PledgeState state;

    private String givenBy;
    private @Nullable String giverNumber;
    private @Nullable String document;
    private @Nullable Money amount;
    private @Nullable LocalDate validUntil;
    private @Nullable LocalDate incomeProvedOn;
    private @Nullable Money monthlyIncome;
    private boolean spouseConsents;
    private String plannedBy;
    private LocalDate plannedOn;
    private @Nullable String receivedBy;
    private @Nullable LocalDate receivedOn;
    private @Nullable String keptIn;
    private @Nullable String verifiedBy;
    private @Nullable LocalDate verifiedOn;
    private @Nullable LocalDate activeSince;
    private @Nullable String endedBy;
    private @Nullable LocalDate endedOn;
    private @Nullable String protocol;

    protected Pledge() {}

    Pledge(CaseNumber caseNumber, int number, PledgeTerms terms, String plannedBy, LocalDate plannedOn) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.state = PledgeState.PLANNED;
        this.kind = terms.given();
        this.givenBy = Objects.requireNonNull(terms.givenBy()).strip();
        this.giverNumber = terms.legalPerson().orElse(null);
        this.document = terms.document();
        this.amount = terms.amount();
        this.validUntil = terms.validUntil();
        this.incomeProvedOn = terms.incomeProvedOn();
        this.monthlyIncome = terms.monthlyIncome();
        this.spouseConsents = terms.spouseConsents();
        this.plannedBy = plannedBy;
        this.plannedOn = plannedOn;
    }

    void receive(String account, LocalDate day, String place) {
        state = PledgeState.RECEIVED;
        receivedBy = account;
        receivedOn = day;
        keptIn = place;
    }

    void verify(String account, LocalDate day) {
        state = PledgeState.VERIFIED;
        verifiedBy = account;
        verifiedOn = day;
    }

    void activate(LocalDate day) {
        state = PledgeState.ACTIVE;
        activeSince = day;
    }

    void end(PledgeState how, String account, LocalDate day, String what) {
        state = how;
        endedBy = account;
        endedOn = day;
        protocol = what;
    }

    /** Whether it is in force and can be used on that day. */
    boolean holdsOn(LocalDate day) {
        return state == PledgeState.ACTIVE && (validUntil == null || !validUntil.isBefore(day));
    }

    /** What the trail calls it. */
    String thing() {
        return "pledge " + number;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("number", number)
                .with("kind", kind)
                .with("state", state)
                .personal("givenBy", givenBy)
                .personal("giverNumber", giverNumber)
                .personal("document", document)
                .with("amount", amount)
                .with("validUntil", validUntil)
                .with("incomeProvedOn", incomeProvedOn)
                .personal("monthlyIncome", monthlyIncome)
                .with("spouseConsents", spouseConsents)
                .with("receivedBy", receivedBy)
                .with("receivedOn", receivedOn)
                .personal("keptIn", keptIn)
                .with("verifiedBy", verifiedBy)
                .with("verifiedOn", verifiedOn)
                .with("activeSince", activeSince)
                .with("endedBy", endedBy)
                .with("endedOn", endedOn)
                .personal("protocol", protocol);
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Number within the case, from 1. */
    public int number() {
        return number;
    }

    public Kind kind() {
        return kind;
    }

    public PledgeState state() {
        return state;
    }

    public String givenBy() {
        return givenBy;
    }

    /** KRS or NIP of the legal person that guarantees, 10 digits; empty for other kinds, and where it was planned before that was asked. */
    public Optional<String> giverNumber() {
        return Optional.ofNullable(giverNumber);
    }

    public Optional<String> document() {
        return Optional.ofNullable(document);
    }

    public Optional<Money> amount() {
        return Optional.ofNullable(amount);
    }

    /** Last day on which it can be used. */
    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    public Optional<LocalDate> incomeProvedOn() {
        return Optional.ofNullable(incomeProvedOn);
    }

    /** Gross income of the guarantor a month. */
    public Optional<Money> monthlyIncome() {
        return Optional.ofNullable(monthlyIncome);
    }

    /** Whether the guarantor's spouse consents, or there is none. */
    public boolean spouseConsents() {
        return spouseConsents;
    }

    public String plannedBy() {
        return plannedBy;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public Optional<String> receivedBy() {
        return Optional.ofNullable(receivedBy);
    }

    public Optional<LocalDate> receivedOn() {
        return Optional.ofNullable(receivedOn);
    }

    public Optional<String> keptIn() {
        return Optional.ofNullable(keptIn);
    }

    public Optional<String> verifiedBy() {
        return Optional.ofNullable(verifiedBy);
    }

    public Optional<LocalDate> verifiedOn() {
        return Optional.ofNullable(verifiedOn);
    }

    public Optional<LocalDate> activeSince() {
        return Optional.ofNullable(activeSince);
    }

    public Optional<String> endedBy() {
        return Optional.ofNullable(endedBy);
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** The protocol of the return or the destruction, or how it was used. */
    public Optional<String> protocol() {
        return Optional.ofNullable(protocol);
    }
}
