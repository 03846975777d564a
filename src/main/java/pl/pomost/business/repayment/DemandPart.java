package pl.pomost.business.repayment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;

/** What a demand wants back of one payout; interest on it runs from a day of its own. */
@Embeddable
@SuppressWarnings("NullAway.Init") // filled by the store
public class DemandPart {

    @Column(name = "number")
    private int number;

    @Column(name = "payout_reference")
    private PayoutReference payoutReference;

    @Column(name = "paid")
    private Money paid;

    @Column(name = "amount")
    private Money amount;

    @Column(name = "since")
    private LocalDate since;

    protected DemandPart() {}

    DemandPart(int number, Payout payout, Money amount, LocalDate since) {
        this.number = number;
        this.payoutReference = payout.reference();
        this.paid = payout.amount();
        this.amount = amount;
        this.since = since;
    }

    Snapshot snapshot() {
        return Snapshot.empty()
                .with("payout", payoutReference)
                .with("amount", amount)
                .with("since", since);
    }

    public int number() {
        return number;
    }

    public PayoutReference payoutReference() {
        return payoutReference;
    }

    /** What is demanded of the payout, in złoty; never above what it paid. */
    public Money amount() {
        return amount;
    }

    /** The day from which interest runs: usually that on which the bank moved the money. */
    public LocalDate since() {
        return since;
    }
}
