package pl.pomost.business.invoice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Nip;

/** A document that proves a cost of one case. It is let go when the evidence is handed in anew. */
@Entity
@Table(name = "invoice_claim")
@SuppressWarnings("NullAway.Init") // filled by the store
public class InvoiceClaim {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    @Enumerated(EnumType.STRING)
    private CostKind kind;

    private int instalment;
    private Nip sellerNip;
    private String documentNumber;
    private String numberKey;
    private LocalDate issuedOn;

    protected InvoiceClaim() {}

    /**
     * A claim.
     *
     * @param instalment number of the bridging month, 0 for the grant
     */
    public InvoiceClaim(CaseNumber caseNumber, CostKind kind, int instalment, InvoiceKey key, String documentNumber) {
        this.caseNumber = caseNumber;
        this.kind = kind;
        this.instalment = instalment;
        this.sellerNip = key.seller();
        this.documentNumber = documentNumber;
        this.numberKey = key.number();
        this.issuedOn = key.issuedOn();
    }

    /** Its key; the number is read anew, because claims of earlier releases kept it as it was written. */
    InvoiceKey key() {
        return InvoiceKey.of(sellerNip, documentNumber, issuedOn);
    }

    /** Whether it belongs to that evidence. */
    public boolean isOf(CaseNumber number, CostKind of, int which) {
        return caseNumber.equals(number) && kind == of && instalment == which;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public CostKind kind() {
        return kind;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public Nip sellerNip() {
        return sellerNip;
    }
}
