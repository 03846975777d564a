package pl.pomost.business.decision;

import java.util.List;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * The limits of a grant: never above what the group asked and an assessor recommended, never above the rule's amount for the
 * persons counted and for one cooperative, never above what the edition has left; and never below what all of these give together:
 * whoever is to get less learns it in a negotiation, line by line, or takes a part that the list offers. A budget never shrinks an amount silently:
 * what does not fit is refused with the figures.
 */
public final class GrantPolicy {

    private GrantPolicy() {}

    /** Whether any amount could be approved now. */
    public static Verdict anyAmount(GrantLimits limits) {
        return Verdict.allowed()
                .require(limits.asked().isPositive(), () -> Reason.of("grant.nothing-asked"))
                .require(limits.persons() > 0, () -> Reason.of("grant.nobody-counted"))
                .require(limits.left().isPositive(), () -> Reason.of("budget.exhausted.grants")
                        .with("left", limits.left())
                        .with("asked", limits.asked())
                        .with("edition", limits.edition()));
    }

    /** Whether this amount can be approved now; every limit that it breaks is told. */
    public static Verdict amount(Money amount, GrantLimits limits) {
        return Verdict.allowed()
                .require(!amount.isMoreThan(limits.asked()), () -> Reason.ofField("amount", "grant.above-asked")
                        .with("amount", amount)
                        .with("asked", limits.asked()))
                .and(lines(amount, limits))
                .and(recommended(amount, limits))
                .and(ranked(amount, limits))
                .require(!amount.isMoreThan(limits.forPersons()), () -> Reason.ofField(
                                "amount",
                                limits.people().named() ? "grant.above-person-amounts" : "grant.above-persons")
                        .with("amount", amount)
                        .with("persons", limits.persons())
                        .with("perPerson", limits.perPerson())
                        .with("limit", limits.forPersons()))
                .require(!amount.isMoreThan(limits.perCooperative()), () -> Reason.ofField(
                                "amount", "grant.above-cooperative")
                        .with("amount", amount)
                        .with("limit", limits.perCooperative()))
                .require(!amount.isLessThan(limits.due()), () -> belowDue(amount, limits))
                .require(!amount.isMoreThan(limits.left()), () -> Reason.ofField("amount", "budget.exceeded.grants")
                        .with("left", limits.left())
                        .with("asked", amount)
                        .with("edition", limits.edition()));
    }

    /** Whether each tranche of this amount is at least a grosz: a first tranche of 0.00 zł could never be paid. */
    public static Verdict tranches(Money amount, List<Share> tranches) {
        return Verdict.allowed()
                .require(
                        amount.split(tranches).stream().allMatch(Money::isPositive),
                        () -> Reason.ofField("amount", "grant.empty-tranche").with("amount", amount));
    }

    /** Where a list was drawn what it gives is told too; where none was, the eligible grant alone is due. */
    private static Reason belowDue(Money amount, GrantLimits limits) {
        return limits.ifRanked()
                .map(ranked -> Reason.ofField("amount", "grant.below-listed")
                        .with("amount", amount)
                        .with("due", limits.due())
                        .with("eligible", limits.eligible())
                        .with("ranked", ranked))
                .orElseGet(() -> Reason.ofField("amount", "grant.below-due")
                        .with("amount", amount)
                        .with("due", limits.due())
                        .with("eligible", limits.eligible()));
    }

    private static Verdict lines(Money amount, GrantLimits limits) {
        return Verdict.allowed()
                .require(!amount.isMoreThan(limits.eligibleLines()), () -> Reason.ofField("amount", "grant.above-lines")
                        .with("amount", amount)
                        .with("lines", limits.eligibleLines()));
    }

    private static Verdict ranked(Money amount, GrantLimits limits) {
        return limits.ifRanked()
                .map(most -> Verdict.allowed()
                        .require(!amount.isMoreThan(most), () -> Reason.ofField("amount", "grant.above-ranked")
                                .with("amount", amount)
                                .with("ranked", most)))
                .orElse(Verdict.allowed());
    }

    private static Verdict recommended(Money amount, GrantLimits limits) {
        return limits.ifRecommended()
                .map(most -> Verdict.allowed()
                        .require(!amount.isMoreThan(most), () -> Reason.ofField("amount", "grant.above-recommended")
                                .with("amount", amount)
                                .with("recommended", most)))
                .orElse(Verdict.allowed());
    }
}
