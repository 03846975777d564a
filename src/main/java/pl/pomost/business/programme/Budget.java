package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * The money that an edition may promise for one purpose. What is promised is kept by the data base as the sum of the
 * commitments, and can never exceed the amount; the row is locked before a commitment is added, so promises queue here.
 */
@Entity
@Table(name = "budget")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Budget {

    /** What a budget is for; the two never lend to each other. */
    public enum Purpose {
        GRANTS,
        BRIDGING
    }

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "edition_code")
    private String editionCode;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private Money amount;

    /** Written by the trigger on commitments alone. */
    @Column(insertable = false, updatable = false)
    private Money committed;

    protected Budget() {}

    Budget(String editionCode, Purpose purpose, Money amount) {
        this.editionCode = editionCode;
        this.purpose = purpose;
        this.amount = amount;
        this.committed = Money.ZERO;
    }

    void becomes(Money whole) {
        amount = whole;
    }

    public Long id() {
        return id;
    }

    public String editionCode() {
        return editionCode;
    }

    public Purpose purpose() {
        return purpose;
    }

    public Money amount() {
        return amount;
    }

    /** What is promised so far. */
    public Money committed() {
        return committed;
    }

    /** What may still be promised. */
    public Money left() {
        return amount.minus(committed);
    }

    /** Whether the amount can be promised now; otherwise the reason with both figures. */
    public Verdict canCommit(Money asked) {
        return Verdict.allowed().require(!asked.isMoreThan(left()), () -> Reason.of(
                        "budget.exceeded." + purpose.name().toLowerCase(java.util.Locale.ROOT))
                .with("left", left())
                .with("asked", asked)
                .with("edition", editionCode));
    }
}
