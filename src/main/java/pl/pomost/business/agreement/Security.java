package pl.pomost.business.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;

/** What secures the return of the grant: received before the agreement is signed, kept until the case is closed. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class Security {

    /** A datum that some kinds need beside who gives it and when it was received. */
    public enum Need {
        /** Number of the guarantee, the resolution or the notary's repertory. */
        DOCUMENT,
        /** The secured amount, at least that of the agreement. */
        AMOUNT,
        /** Last day on which it can be used. */
        EXPIRY,
        /** Where the paper lies. */
        PLACE,
        /** Proof of the guarantor's income. */
        INCOME,
        /** The consent of the guarantor's spouse. */
        SPOUSE
    }

    /** The kinds that the regulations know, each with what it needs. */
    public enum Kind {
        PROMISSORY_NOTE(Need.PLACE),
        PERSONAL_SURETY(Need.INCOME, Need.SPOUSE, Need.PLACE),
        CORPORATE_SURETY(Need.DOCUMENT, Need.PLACE),
        BANK_GUARANTEE(Need.DOCUMENT, Need.AMOUNT, Need.EXPIRY),
        ACCOUNT_LOCK(Need.DOCUMENT, Need.AMOUNT, Need.EXPIRY),
        NOTARIAL_SUBMISSION(Need.DOCUMENT, Need.PLACE);

        private final Set<Need> needs;

        Kind(Need first, Need... others) {
            this.needs = EnumSet.of(first, others);
        }

        public boolean needs(Need need) {
            return needs.contains(need);
        }
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "security_kind")
    private Kind kind;

    @Column(name = "security_given_by")
    private String givenBy;

    @Column(name = "security_received_on")
    private LocalDate receivedOn;

    @Column(name = "security_document")
    private @Nullable String document;

    @Column(name = "security_amount")
    private @Nullable Money amount;

    @Column(name = "security_valid_until")
    private @Nullable LocalDate validUntil;

    @Column(name = "security_kept_in")
    private @Nullable String keptIn;

    @Column(name = "security_income_proved_on")
    private @Nullable LocalDate incomeProvedOn;

    protected Security() {}

    Security(SecurityTerms terms, Kind kind, String givenBy, LocalDate receivedOn) {
        this.kind = kind;
        this.givenBy = givenBy;
        this.receivedOn = receivedOn;
        this.document = kind.needs(Need.DOCUMENT) ? terms.document() : null;
        this.amount = kind.needs(Need.AMOUNT) ? terms.amount() : null;
        this.validUntil = kind.needs(Need.EXPIRY) ? terms.validUntil() : null;
        this.keptIn = kind.needs(Need.PLACE) ? terms.keptIn() : null;
        this.incomeProvedOn = kind.needs(Need.INCOME) ? terms.incomeProvedOn() : null;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("kind", kind)
                .personal("givenBy", givenBy)
                .with("receivedOn", receivedOn)
                .personal("document", document)
                .with("amount", amount)
                .with("validUntil", validUntil)
                .personal("keptIn", keptIn)
                .with("incomeProvedOn", incomeProvedOn);
    }

    public Kind kind() {
        return kind;
    }

    /** The persons who signed the note, or the guarantor, the bank, the debtor before the notary. */
    public String givenBy() {
        return givenBy;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public Optional<String> document() {
        return Optional.ofNullable(document);
    }

    public Optional<Money> amount() {
        return Optional.ofNullable(amount);
    }

    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    public Optional<String> keptIn() {
        return Optional.ofNullable(keptIn);
    }

    public Optional<LocalDate> incomeProvedOn() {
        return Optional.ofNullable(incomeProvedOn);
    }
}
