package pl.pomost.business.plan;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.pomost.business.programme.PlanTerms;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * How much of the grant one category of costs may take, and how much it takes. Operators cap goods, renovation, used vehicles
 * and the like.
 *
 * @param category  which costs
 * @param used      only things that are bought used
 * @param cap       share of all that the lines take from the grant
 * @param fromGrant what the lines of the category take from it
 * @param most      what they may take, rounded down to the grosz
 */
public record CategoryCap(CostCategory category, boolean used, Share cap, Money fromGrant, Money most) {

    /** The part of a line that counts here. */
    public record Piece(CostCategory category, Condition condition, Money fromGrant) {}

    public boolean kept() {
        return !fromGrant.isMoreThan(most);
    }

    /** Every category that the terms cap, with what these lines take; a whole is no cap. */
    public static List<CategoryCap> of(PlanTerms terms, List<Piece> lines) {
        var all = lines.stream().map(Piece::fromGrant).collect(Money.summing());
        return Stream.of(
                        cap(CostCategory.FIXED_ASSETS, terms.fixedAssets(), lines, all),
                        cap(CostCategory.INTANGIBLES, terms.intangibles(), lines, all),
                        cap(CostCategory.EQUIPMENT, terms.equipment(), lines, all),
                        cap(CostCategory.VEHICLES, terms.vehicles(), lines, all),
                        usedVehicles(terms.usedVehicles(), lines, all),
                        cap(CostCategory.MATERIALS_GOODS, terms.materialsGoods(), lines, all),
                        cap(CostCategory.RENOVATION, terms.renovation(), lines, all),
                        cap(CostCategory.SERVICES, terms.services(), lines, all))
                .filter(each -> !each.cap().equals(Share.WHOLE))
                .toList();
    }

    /** The caps of a plan as it stands. */
    public static List<CategoryCap> of(PlanTerms terms, BusinessPlan plan) {
        return of(
                terms,
                plan.lines().stream()
                        .map(line -> new Piece(line.category(), line.condition(), line.fromGrant()))
                        .toList());
    }

    /** Each cap that is exceeded, with its figures. */
    static Verdict verdict(List<CategoryCap> caps) {
        var verdict = Verdict.allowed();
        for (var each : caps) {
            verdict = verdict.require(each.kept(), each::exceeded);
        }
        return verdict;
    }

    /** Why it is exceeded. */
    public Reason exceeded() {
        return Reason.of(used ? "plan.over-cap-used" : "plan.over-cap")
                .with("category", category)
                .with("fromGrant", fromGrant)
                .with("cap", cap)
                .with("most", most);
    }

    private static CategoryCap cap(CostCategory category, Share cap, List<Piece> lines, Money all) {
        return new CategoryCap(category, false, cap, sum(lines, line -> line.category() == category), cap.floorOf(all));
    }

    private static CategoryCap usedVehicles(Share cap, List<Piece> lines, Money all) {
        var spent = sum(lines, line -> line.category() == CostCategory.VEHICLES && line.condition() == Condition.USED);
        return new CategoryCap(CostCategory.VEHICLES, true, cap, spent, cap.floorOf(all));
    }

    private static Money sum(List<Piece> lines, Predicate<Piece> which) {
        return lines.stream().filter(which).map(Piece::fromGrant).collect(Money.summing());
    }
}
