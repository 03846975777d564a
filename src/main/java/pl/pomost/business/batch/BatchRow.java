package pl.pomost.business.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/** One payout of a batch. It is taken off with a reason before the approval, never deleted. */
@Entity
@Table(name = "batch_row")
@SuppressWarnings("NullAway.Init") // filled by the store
public class BatchRow {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    private String batchNumber;

    @Column(name = "place")
    private int number;

    private PayoutReference payoutReference;

    /** The payout while the row binds it, else null: so the data base lets one batch hold it. */
    private @Nullable PayoutReference liveReference;

    private CaseNumber caseNumber;
    private Money amount;
    private @Nullable String removedBy;
    private @Nullable LocalDate removedOn;
    private @Nullable String grounds;

    protected BatchRow() {}

    /** @param number place in the batch, from 1 */
    BatchRow(String batchNumber, int number, Payout payout) {
        this.batchNumber = batchNumber;
        this.number = number;
        this.payoutReference = payout.reference();
        this.liveReference = payout.reference();
        this.caseNumber = payout.caseNumber();
        this.amount = payout.amount();
    }

    void remove(String account, LocalDate day, String why) {
        liveReference = null;
        removedBy = account;
        removedOn = day;
        grounds = why;
    }

    public String batchNumber() {
        return batchNumber;
    }

    /** Its place, from 1. */
    public int number() {
        return number;
    }

    public PayoutReference payoutReference() {
        return payoutReference;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public Money amount() {
        return amount;
    }

    /** Whether it still binds its payout. */
    public boolean isLive() {
        return liveReference != null;
    }

    public Optional<String> removedBy() {
        return Optional.ofNullable(removedBy);
    }

    public Optional<LocalDate> removedOn() {
        return Optional.ofNullable(removedOn);
    }

    /** Why it was taken off. */
    public Optional<String> grounds() {
        return Optional.ofNullable(grounds);
    }
}
