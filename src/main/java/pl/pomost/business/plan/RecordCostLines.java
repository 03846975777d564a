package pl.pomost.business.plan;

import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * The advisor records the schedule of costs, whole, with the amount that the application asks for. Each line must be right
 * in itself; whether all together may be submitted is said by {@link PlanGate}.
 */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordCostLines {

    /** Most lines of one plan. */
    public static final int MOST_LINES = 200;

    @Inject
    CaseFiles files;

    @Inject
    SeparationPolicy separation;

    @Inject
    Programmes programmes;

    @Inject
    Schedule schedule;

    @Inject
    Door door;

    RecordCostLines() {}

    /**
     * @param theCase     the case
     * @param amountAsked what the application asks for, 0 or more
     * @param costs       all lines in order; they are numbered from 1
     */
    public record Command(CaseRef theCase, Money amountAsked, List<Cost> costs) implements AboutCase {}

    public Receipt handle(Command command) {
        check(command).orRefuse();

        var file = files.take(command.theCase());
        var byRates = programmes.rules(file.rulesVersion()).unitRates();
        separation
                .writes(file, door.actor())
                .and(PlanPolicy.writable(file))
                .require(!byRates, () -> Reason.of("plan.by-unit-rates").with("version", file.rulesVersion()))
                .orRefuse();
        return schedule.write(file, command.amountAsked(), command.costs());
    }

    private static Check check(Command command) {
        var check = new Check();
        check.required("amountAsked", command.amountAsked());
        if (command.amountAsked() != null) {
            check.that(
                    "amountAsked",
                    !command.amountAsked().isNegative()
                            && !command.amountAsked().isMoreThan(Cost.HIGHEST),
                    () -> Reason.ofField("amountAsked", "plan.amount-out-of-range")
                            .with("max", Cost.HIGHEST));
        }
        check.required("costs", command.costs());
        if (command.costs() != null) {
            check.that(
                    "costs", command.costs().size() <= MOST_LINES, () -> Reason.ofField("costs", "plan.too-many-lines")
                            .with("max", MOST_LINES)
                            .with("lines", command.costs().size()));
            checkEach(check, command.costs());
        }
        return check;
    }

    private static void checkEach(Check check, List<Cost> costs) {
        for (int i = 0; i < Math.min(costs.size(), MOST_LINES); i++) {
            var field = "costs[" + i + "]";
            var cost = costs.get(i);
            check.required(field, cost);
            if (cost != null) {
                cost.check(check, field + ".");
                check.that(
                        field + ".category",
                        cost.category() == null || !cost.category().isUnitRate(),
                        "plan.category-of-rates");
            }
        }
    }
}
