package pl.pomost.edge.desk.plan;

import jakarta.json.bind.annotation.JsonbTransient;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.plan.Condition;
import pl.pomost.business.plan.Cost;
import pl.pomost.business.plan.CostCategory;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.records.dossier.PlanView;

/** One cost line as it is typed, half-typed amounts too, so that a draft keeps all of it. */
public class CostForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private CostCategory category = CostCategory.EQUIPMENT;
    private @Nullable String item;
    private @Nullable String quantity = "1";
    private @Nullable String unitNet;
    private @Nullable String vat;
    private @Nullable String eligible;
    private @Nullable String fromGrant;
    private @Nullable String ownContribution;
    private @Nullable String plannedMonth;
    private @Nullable String justification;
    private @Nullable String priceSource;
    private @Nullable String supplierNip;
    private Condition condition = Condition.NEW;

    public CostForm() {}

    static CostForm of(PlanView.PlanLine line) {
        var form = new CostForm();
        form.category = line.category();
        form.item = line.item();
        form.quantity = Typed.write(line.quantity());
        form.unitNet = Typed.write(line.unitNet());
        form.vat = Typed.write(line.vat());
        form.eligible = Typed.write(line.eligible());
        form.fromGrant = Typed.write(line.fromGrant());
        form.ownContribution = Typed.write(line.ownContribution());
        form.plannedMonth = line.plannedMonth();
        form.justification = line.justification();
        form.priceSource = line.priceSource();
        form.supplierNip = line.supplierNip();
        form.condition = line.condition();
        return form;
    }

    /** Gross amount of what is typed so far; nothing while it cannot be said. */
    @JsonbTransient
    public @Nullable Money getGross() {
        return gross().orElse(null);
    }

    private Optional<Money> gross() {
        return Typed.number(quantity).flatMap(count -> Typed.amount(unitNet)
                .flatMap(price -> Typed.product(count, price))
                .map(net -> net.plus(Typed.amount(vat).orElse(Money.ZERO))));
    }

    /** What the grant pays; what is not typed follows from the rest. */
    Optional<Money> grant() {
        return Typed.isBlank(fromGrant) ? eligible() : Typed.amount(fromGrant);
    }

    private Optional<Money> eligible() {
        return Typed.isBlank(eligible) ? gross() : Typed.amount(eligible);
    }

    private Optional<Money> own() {
        return Typed.isBlank(ownContribution)
                ? gross().flatMap(whole -> grant().map(whole::minus))
                : Typed.amount(ownContribution);
    }

    /**
     * The cost as the use case takes it; what cannot be read is told, named below the prefix.
     *
     * @param prefix e.g. "costs[2]."
     */
    @SuppressWarnings("NullAway") // what is not typed is told by the use case, with its field
    Cost cost(String prefix, Consumer<Reason> told) {
        Typed.check(prefix + "unitNet", unitNet, told);
        Typed.check(prefix + "vat", vat, told);
        Typed.check(prefix + "eligible", eligible, told);
        Typed.check(prefix + "fromGrant", fromGrant, told);
        Typed.check(prefix + "ownContribution", ownContribution, told);
        return new Cost(
                category,
                item,
                Typed.number(quantity).orElse(null),
                Typed.amount(unitNet).orElse(null),
                Typed.isBlank(vat) ? Money.ZERO : Typed.amount(vat).orElse(null),
                eligible().orElse(null),
                grant().orElse(null),
                own().orElse(null),
                month(),
                justification,
                priceSource,
                supplierNip,
                condition);
    }

    @SuppressWarnings("NullAway") // as above
    private YearMonth month() {
        try {
            return plannedMonth == null ? null : YearMonth.parse(plannedMonth.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    public CostCategory getCategory() {
        return category;
    }

    public void setCategory(CostCategory category) {
        this.category = category;
    }

    public @Nullable String getItem() {
        return item;
    }

    public void setItem(@Nullable String item) {
        this.item = item;
    }

    public @Nullable String getQuantity() {
        return quantity;
    }

    public void setQuantity(@Nullable String quantity) {
        this.quantity = quantity;
    }

    public @Nullable String getUnitNet() {
        return unitNet;
    }

    public void setUnitNet(@Nullable String unitNet) {
        this.unitNet = unitNet;
    }

    public @Nullable String getVat() {
        return vat;
    }

    public void setVat(@Nullable String vat) {
        this.vat = vat;
    }

    public @Nullable String getEligible() {
        return eligible;
    }

    public void setEligible(@Nullable String eligible) {
        this.eligible = eligible;
    }

    public @Nullable String getFromGrant() {
        return fromGrant;
    }

    public void setFromGrant(@Nullable String fromGrant) {
        this.fromGrant = fromGrant;
    }

    public @Nullable String getOwnContribution() {
        return ownContribution;
    }

    public void setOwnContribution(@Nullable String ownContribution) {
        this.ownContribution = ownContribution;
    }

    public @Nullable String getPlannedMonth() {
        return plannedMonth;
    }

    public void setPlannedMonth(@Nullable String plannedMonth) {
        this.plannedMonth = plannedMonth;
    }

    public @Nullable String getJustification() {
        return justification;
    }

    public void setJustification(@Nullable String justification) {
        this.justification = justification;
    }

    public @Nullable String getPriceSource() {
        return priceSource;
    }

    public void setPriceSource(@Nullable String priceSource) {
        this.priceSource = priceSource;
    }

    public @Nullable String getSupplierNip() {
        return supplierNip;
    }

    public void setSupplierNip(@Nullable String supplierNip) {
        this.supplierNip = supplierNip;
    }

    public Condition getCondition() {
        return condition;
    }

    public void setCondition(Condition condition) {
        this.condition = condition;
    }
}
