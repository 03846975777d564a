package pl.pomost.business.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.money.Money;

/** A cost as it stands in the plan, under its number; settlements refer to it by case and number. */
@Entity
@Table(name = "cost_line")
@SuppressWarnings("NullAway.Init") // filled by the store
public class CostLine {

    @Id
    @GeneratedValue(generator = "ids")
    private Long id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private int number;

    @Enumerated(EnumType.STRING)
    private CostCategory category;

    private String item;
    private BigDecimal quantity;
    private Money unitNet;
    private Money vat;
    private Money gross;
    private Money eligible;
    private Money fromGrant;
    private Money ownContribution;
    private String plannedMonth;
    private String justification;
    private @Nullable String priceSource;
    private @Nullable Nip supplierNip;

    @Enumerated(EnumType.STRING)
    @Column(name = "item_condition")
    private Condition condition;

    protected CostLine() {}

    CostLine(CaseNumber caseNumber, int number, Cost cost) {
        this.caseNumber = caseNumber;
        this.number = number;
        becomes(cost);
    }

    /** Written anew under the same number. */
    final void becomes(Cost cost) {
        category = cost.category();
        item = cost.item().strip();
        quantity = cost.quantity();
        unitNet = cost.unitNet();
        vat = cost.vat();
        gross = cost.gross();
        eligible = cost.eligible();
        fromGrant = cost.fromGrant();
        ownContribution = cost.ownContribution();
        plannedMonth = cost.plannedMonth().toString();
        justification = cost.justification().strip();
        priceSource = cost.priceSource() == null || cost.priceSource().isBlank()
                ? null
                : cost.priceSource().strip();
        supplierNip = cost.supplier();
        condition = cost.condition();
    }

    /** What the line says. */
    public Cost cost() {
        return new Cost(
                category,
                item,
                quantity.stripTrailingZeros(),
                unitNet,
                vat,
                eligible,
                fromGrant,
                ownContribution,
                YearMonth.parse(plannedMonth),
                justification,
                priceSource,
                supplierNip == null ? null : supplierNip.value(),
                condition);
    }

    /** Number within the plan, from 1. */
    public int number() {
        return number;
    }

    public String item() {
        return item;
    }

    public CostCategory category() {
        return category;
    }

    public Money gross() {
        return gross;
    }

    public Money eligible() {
        return eligible;
    }

    public Money fromGrant() {
        return fromGrant;
    }

    public Money ownContribution() {
        return ownContribution;
    }

    public Condition condition() {
        return condition;
    }

    /** Tax number of the supplier of the offer. */
    public Optional<Nip> supplierNip() {
        return Optional.ofNullable(supplierNip);
    }
}
