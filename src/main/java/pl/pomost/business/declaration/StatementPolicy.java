package pl.pomost.business.declaration;

import java.util.List;
import java.util.Optional;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.programme.PlanStatement;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** Whether the statements are there, and whether the schedule of costs says the same about VAT as they do. */
public final class StatementPolicy {

    private StatementPolicy() {}

    /** The statements that are needed and not signed. */
    public static List<PlanStatement> missing(Optional<Declaration> declaration, List<PlanStatement> needed) {
        return needed.stream()
                .filter(each ->
                        declaration.isEmpty() || !declaration.get().statements().containsKey(each))
                .toList();
    }

    static Verdict complete(Optional<Declaration> declaration, List<PlanStatement> needed) {
        var missing = missing(declaration, needed);
        return Verdict.allowed().require(missing.isEmpty(), () -> Reason.of("declaration.statements-missing")
                .with("statements", missing)
                .with("count", missing.size()));
    }

    /** Who recovers VAT may have net amounts paid only, line by line. */
    public static Verdict vat(Optional<Declaration> declaration, BusinessPlan plan) {
        var standing = declaration.flatMap(Declaration::vat);
        if (standing.isEmpty()) {
            return Verdict.refused(Reason.of("declaration.vat-missing"));
        }
        var verdict = Verdict.allowed();
        if (standing.get() == VatStanding.CANNOT_RECOVER) {
            return verdict;
        }
        for (var line : plan.lines()) {
            var cost = line.cost();
            verdict =
                    verdict.require(!cost.eligible().isMoreThan(cost.net()), () -> Reason.of("declaration.vat-eligible")
                            .with("line", line.number())
                            .with("eligible", cost.eligible())
                            .with("net", cost.net())
                            .with("vat", cost.vat()));
        }
        return verdict;
    }
}
