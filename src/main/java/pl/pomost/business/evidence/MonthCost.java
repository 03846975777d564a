package pl.pomost.business.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import pl.pomost.business.invoice.InvoiceKey;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.money.Money;

/** One document of the evidence. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class MonthCost {

    private int number;

    @Enumerated(EnumType.STRING)
    private RunningCost category;

    private Nip sellerNip;
    private String sellerName;
    private String documentNumber;
    private LocalDate issuedOn;
    private LocalDate paidOn;
    private Money amount;

    protected MonthCost() {}

    MonthCost(int number, CostEntry entry) {
        this.number = number;
        this.category = entry.category();
        this.sellerNip = Nip.parse(entry.sellerNip());
        this.sellerName = entry.sellerName().strip();
        this.documentNumber = entry.documentNumber().strip();
        this.issuedOn = entry.issuedOn();
        this.paidOn = entry.paidOn();
        this.amount = entry.amount();
    }

    InvoiceKey key() {
        return InvoiceKey.of(sellerNip, documentNumber, issuedOn);
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("number", number)
                .with("category", category)
                .personal("sellerNip", sellerNip.value())
                .personal("sellerName", sellerName)
                .with("documentNumber", documentNumber)
                .with("issuedOn", issuedOn)
                .with("paidOn", paidOn)
                .with("amount", amount);
    }

    public int number() {
        return number;
    }

    public RunningCost category() {
        return category;
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

    /** What is claimed of it, in złoty. */
    public Money amount() {
        return amount;
    }
}
