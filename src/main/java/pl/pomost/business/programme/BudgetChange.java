package pl.pomost.business.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.money.Money;

/** One line that says how large a budget is from now on, and why. Lines are only added. */
@Entity
@Table(name = "budget_change")
@SuppressWarnings("NullAway.Init") // filled by the store
public class BudgetChange {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "budget_id")
    private Long budgetId;

    private int number;
    private Money amount;
    private String grounds;
    private String changedBy;
    private LocalDate changedOn;

    protected BudgetChange() {}

    BudgetChange(Budget budget, int number, Money amount, String grounds, String changedBy, LocalDate changedOn) {
        this.budgetId = budget.id();
        this.number = number;
        this.amount = amount;
        this.grounds = grounds;
        this.changedBy = changedBy;
        this.changedOn = changedOn;
    }

    Snapshot snapshot() {
        return Snapshot.empty().with("number", number).with("amount", amount).with("grounds", grounds);
    }

    public Long budgetId() {
        return budgetId;
    }

    /** Number among the changes of its budget, from 1. */
    public int number() {
        return number;
    }
}
