package pl.pomost.business.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Snapshot;
import pl.pomost.kernel.identifier.Nip;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;

/**
 * One planned purchase as somebody writes it down.
 *
 * @param category        what sort of thing
 * @param item            what is bought, at most 200 characters
 * @param quantity        how many or how much, above 0, at most three decimals
 * @param unitNet         net price of one, in złoty
 * @param vat             VAT on the whole line, in złoty
 * @param eligible        how much of the line the programme may pay; without the VAT that the cooperative can recover
 * @param fromGrant       paid from the grant, at most the eligible amount
 * @param ownContribution paid by the cooperative; with the grant's part it makes the gross amount
 * @param plannedMonth    when it will be bought
 * @param justification   why it is needed, at most 1000 characters
 * @param priceSource     where the price was found: an offer or an address, at most 300 characters
 * @param supplierNip     tax number of the supplier of the offer, if there is one; another seller on the proof is noticed
 * @param condition       new or used
 */
public record Cost(
        CostCategory category,
        String item,
        BigDecimal quantity,
        Money unitNet,
        Money vat,
        Money eligible,
        Money fromGrant,
        Money ownContribution,
        YearMonth plannedMonth,
        String justification,
        @Nullable String priceSource,
        @Nullable String supplierNip,
        Condition condition) {

    /** Longest name of an item, in characters. */
    public static final int ITEM_LENGTH = 200;

    /** Longest justification, in characters. */
    public static final int JUSTIFICATION_LENGTH = 1000;

    /** Longest source of a price, in characters. */
    public static final int SOURCE_LENGTH = 300;

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final int QUANTITY_SCALE = 3;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    /** Highest amount of one line; far above every limit of the programme, and sums of lines stay exact. */
    static final Money HIGHEST = Money.of(100_000_000);

    /** Net value of the line: quantity times unit price, rounded half up to the grosz. */
    public Money net() {
        return new Money(quantity.multiply(unitNet.amount()).setScale(2, RoundingMode.HALF_UP));
    }

    /** What the seller will be paid. */
    public Money gross() {
        return net().plus(vat);
    }

    /** Tells everything that is wrong with the line; the fields are named below the prefix, e.g. "costs[2].item". */
    void check(Check check, String prefix) {
        checkWords(check, prefix);
        var before = check.verdict().reasons().size();
        checkFigures(check, prefix);
        if (check.verdict().reasons().size() == before) {
            checkSums(check, prefix);
        }
    }

    private void checkWords(Check check, String prefix) {
        check.required(prefix + "category", category);
        check.text(prefix + "item", item, ITEM_LENGTH);
        check.required(prefix + "condition", condition);
        check.text(prefix + "justification", justification, JUSTIFICATION_LENGTH);
        check.optionalText(prefix + "priceSource", priceSource, SOURCE_LENGTH);
        check.optionalIdentifier(prefix + "supplierNip", supplierNip, Nip::parse);
        check.that(prefix + "plannedMonth", plannedMonth != null, "plan.month");
        if (plannedMonth != null) {
            check.that(
                    prefix + "plannedMonth",
                    plannedMonth.getYear() >= FIRST_YEAR && plannedMonth.getYear() <= LAST_YEAR,
                    () -> Reason.ofField(prefix + "plannedMonth", "out-of-range")
                            .with("min", FIRST_YEAR + "-01")
                            .with("max", LAST_YEAR + "-12"));
        }
    }

    private void checkFigures(Check check, String prefix) {
        check.required(prefix + "quantity", quantity);
        if (quantity != null) {
            check.that(
                    prefix + "quantity",
                    quantity.signum() > 0
                            && quantity.compareTo(MOST) <= 0
                            && quantity.stripTrailingZeros().scale() <= QUANTITY_SCALE,
                    () -> Reason.ofField(prefix + "quantity", "plan.quantity").with("max", MOST));
        }
        amount(check, prefix + "unitNet", unitNet);
        amount(check, prefix + "vat", vat);
        amount(check, prefix + "eligible", eligible);
        amount(check, prefix + "fromGrant", fromGrant);
        amount(check, prefix + "ownContribution", ownContribution);
    }

    private static void amount(Check check, String field, @Nullable Money amount) {
        check.required(field, amount);
        if (amount != null) {
            check.that(field, !amount.isNegative() && !amount.isMoreThan(HIGHEST), () -> Reason.ofField(
                            field, "plan.amount-out-of-range")
                    .with("max", HIGHEST));
        }
    }

    private void checkSums(Check check, String prefix) {
        var net = quantity.multiply(unitNet.amount());
        if (net.compareTo(HIGHEST.amount()) > 0) {
            check.that(prefix + "quantity", false, () -> Reason.ofField(prefix + "quantity", "plan.amount-out-of-range")
                    .with("max", HIGHEST));
            return;
        }
        check.that(prefix + "eligible", !eligible.isMoreThan(gross()), () -> Reason.ofField(
                        prefix + "eligible", "plan.line.eligible-over-gross")
                .with("eligible", eligible)
                .with("gross", gross()));
        check.that(prefix + "fromGrant", !fromGrant.isMoreThan(eligible), () -> Reason.ofField(
                        prefix + "fromGrant", "plan.line.grant-over-eligible")
                .with("fromGrant", fromGrant)
                .with("eligible", eligible));
        check.that(prefix + "ownContribution", fromGrant.plus(ownContribution).equals(gross()), () -> Reason.ofField(
                        prefix + "ownContribution", "plan.line.sum-differs")
                .with("fromGrant", fromGrant)
                .with("ownContribution", ownContribution)
                .with("gross", gross()));
    }

    /** The supplier of the offer as its tax number. */
    @Nullable
    Nip supplier() {
        return supplierNip == null || supplierNip.isBlank() ? null : Nip.parse(supplierNip);
    }

    Snapshot snapshot(int number) {
        return Snapshot.empty()
                .with("number", number)
                .with("category", category)
                .with("item", item)
                .with("quantity", quantity.toPlainString())
                .with("unitNet", unitNet)
                .with("vat", vat)
                .with("gross", gross())
                .with("eligible", eligible)
                .with("fromGrant", fromGrant)
                .with("ownContribution", ownContribution)
                .with("plannedMonth", plannedMonth)
                .personal("justification", justification)
                .personal("priceSource", priceSource)
                .personal("supplierNip", supplier() == null ? null : supplier().value())
                .with("condition", condition);
    }
}
