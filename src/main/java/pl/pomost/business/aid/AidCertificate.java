package pl.pomost.business.aid;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.identifier.Nip;

/**
 * What the certificate of an aid granted here says; made with the granting and never changed. When the aid turns out lower, a
 * corrected certificate under a number of its own names the one before.
 */
@Entity
@Table(name = "aid_certificate")
@SuppressWarnings("NullAway.Init") // filled by the store
public class AidCertificate {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private String number;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int aidNumber;
    private Nip recipient;
    private String recipientName;
    private String contract;
    private LocalDate grantedOn;
    private LocalDate drawnUpOn;
    private String drawnUpBy;

    @Embedded
    private AidAmount amount;

    private String regime;
    private String regimeTitle;
    private String legalBasis;
    private @Nullable String corrects;

    protected AidCertificate() {}

    AidCertificate(String number, DeMinimisAid aid, String recipientName, String regimeTitle) {
        this.number = number;
        this.caseNumber = aid.caseNumber();
        this.aidNumber = aid.number();
        this.recipient = aid.recipient();
        this.recipientName = recipientName;
        this.contract = aid.document().orElseThrow();
        this.grantedOn = aid.grantedOn();
        this.drawnUpOn = aid.enteredOn();
        this.drawnUpBy = aid.enteredBy();
        this.amount = aid.amount();
        this.regime = aid.regime();
        this.regimeTitle = regimeTitle;
        this.legalBasis = aid.legalBasis();
    }

    /** The certificate of the aid after it was lowered. */
    AidCertificate corrected(String next, DeMinimisAid lowered) {
        var certificate = new AidCertificate(next, lowered, recipientName, regimeTitle);
        certificate.corrects = number;
        return certificate;
    }

    /** What the trail calls it. */
    String thing() {
        return "certificate " + number;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("number", number)
                .with("aid", aidNumber)
                .with("recipient", recipient)
                .with("recipientName", recipientName)
                .with("contract", contract)
                .with("grantedOn", grantedOn)
                .with("amount", amount.pln())
                .with("eur", amount.eur())
                .with("regime", regime)
                .with("legalBasis", legalBasis)
                .with("corrects", corrects);
    }

    /** Such as 3/2026/DM. */
    public String number() {
        return number;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    /** Number of the aid within the case. */
    public int aidNumber() {
        return aidNumber;
    }

    public Nip recipient() {
        return recipient;
    }

    public String recipientName() {
        return recipientName;
    }

    /** Number of the contract that granted the aid. */
    public String contract() {
        return contract;
    }

    public LocalDate grantedOn() {
        return grantedOn;
    }

    public LocalDate drawnUpOn() {
        return drawnUpOn;
    }

    public String drawnUpBy() {
        return drawnUpBy;
    }

    public AidAmount amount() {
        return amount;
    }

    public String regime() {
        return regime;
    }

    public String regimeTitle() {
        return regimeTitle;
    }

    public String legalBasis() {
        return legalBasis;
    }

    /** Number of the certificate that it corrects. */
    public Optional<String> corrects() {
        return Optional.ofNullable(corrects);
    }
}
