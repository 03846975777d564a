package pl.pomost.business.programme;

import jakarta.persistence.Column;
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
import pl.pomost.kernel.money.Money;

/**
 * One line of an edition's promises: positive when money is promised to a case, negative when a promise is released. Lines
 * are only added; a data-base trigger keeps the budget's sum.
 */
@Entity
@Table(name = "commitment")
@SuppressWarnings("NullAway.Init") // filled by the store
public class Commitment {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "budget_id")
    private Long budgetId;

    @Column(name = "edition_code")
    private String editionCode;

    @Enumerated(EnumType.STRING)
    private Budget.Purpose purpose;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private Money amount;
    private LocalDate committedOn;
    private @Nullable String contract;

    protected Commitment() {}

    /** @param budget from which the money is promised; the line copies its edition and purpose */
    public Commitment(Budget budget, CaseNumber caseNumber, Money amount, LocalDate committedOn) {
        this.budgetId = budget.id();
        this.editionCode = budget.editionCode();
        this.purpose = budget.purpose();
        this.caseNumber = caseNumber;
        this.amount = amount;
        this.committedOn = committedOn;
    }

    /**
     * What a contract leaves unpaid for good is free again.
     *
     * @param contract number of the agreement or of the bridging contract; null when none was signed
     * @param unpaid   above zero, złoty
     */
    public static Commitment released(
            Budget budget, CaseNumber caseNumber, @Nullable String contract, Money unpaid, LocalDate day) {
        var line = new Commitment(budget, caseNumber, unpaid.negate(), day);
        line.contract = contract;
        return line;
    }

    /** What a contract had released is promised to it again. @param amount above zero, złoty */
    public static Commitment promisedAgain(
            Budget budget, CaseNumber caseNumber, String contract, Money amount, LocalDate day) {
        var line = new Commitment(budget, caseNumber, amount, day);
        line.contract = contract;
        return line;
    }

    /** Given by the store when the line is added. */
    public Long id() {
        return id;
    }

    public Long budgetId() {
        return budgetId;
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public Money amount() {
        return amount;
    }

    public LocalDate committedOn() {
        return committedOn;
    }

    /** The contract whose unpaid rest it releases, or to which that is promised again. */
    public Optional<String> contract() {
        return Optional.ofNullable(contract);
    }
}
