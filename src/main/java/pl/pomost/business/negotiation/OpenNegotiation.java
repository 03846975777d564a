package pl.pomost.business.negotiation;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.AssessmentResult;
import pl.pomost.business.assessment.Committees;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.CostLine;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The chair writes to the group which cost lines the committee questions, how much it wants to cut of each and why. */
@UseCase
@Requires(Permission.DIRECT_CASES)
public class OpenNegotiation {

    /** Longest reason for one cut, in characters. */
    public static final int REASON_LENGTH = 1_000;

    @Inject
    CaseFiles files;

    @Inject
    CaseMoves moves;

    @Inject
    Committees committees;

    @Inject
    BusinessPlans plans;

    @Inject
    Negotiations negotiations;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    OpenNegotiation() {}

    /**
     * A cut that the committee wants.
     *
     * @param line   number of the cost line
     * @param cut    in złoty, above zero, at most what the line takes from the grant
     * @param reason at most 1000 characters
     */
    public record Cut(int line, Money cut, String reason) {}

    /** @param cuts at least one; together they explain the whole difference between the amounts asked and recommended */
    public record Command(CaseRef theCase, List<Cut> cuts) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.that("cuts", command.cuts() != null && !command.cuts().isEmpty(), "required");
        check.orRefuse();
        var file = files.take(command.theCase());
        moves.verdict(Move.OPEN_NEGOTIATION, file, door.actor()).orRefuse();
        var plan = plans.of(file.number());
        fields(check, command, plan);
        check.orRefuse();
        var recommended = committees
                .resultOf(file)
                .flatMap(AssessmentResult::recommendedAmount)
                .orElse(plan.grantAsked());
        explained(check, command, plan.grantAsked(), recommended);
        check.orRefuse();

        moves.make(Move.OPEN_NEGOTIATION, file, door.actor());
        var negotiation = new Negotiation(
                file.number(),
                plan.grantAsked(),
                recommended,
                command.cuts().stream().map(cut -> questioned(cut, plan)).toList(),
                file.due().orElseThrow(),
                door.actor().account(),
                clock.day());
        negotiations.add(negotiation);
        return facts.record(file.tells("negotiation", negotiation.snapshot()));
    }

    private static void fields(Check check, Command command, BusinessPlan plan) {
        var seen = new HashSet<Integer>();
        for (int i = 0; i < command.cuts().size(); i++) {
            var cut = command.cuts().get(i);
            var field = "cuts[" + i + "].";
            var line = line(plan, cut.line());
            check.that(field + "line", line != null, () -> Reason.ofField(field + "line", "negotiation.no-line")
                    .with("line", cut.line()));
            check.that(field + "line", seen.add(cut.line()), () -> Reason.ofField(field + "line", "negotiation.twice")
                    .with("line", cut.line()));
            check.positive(field + "cut", cut.cut());
            check.text(field + "reason", cut.reason(), REASON_LENGTH);
            if (line != null && cut.cut() != null) {
                check.that(field + "cut", !cut.cut().isMoreThan(line.fromGrant()), () -> Reason.ofField(
                                field + "cut", "negotiation.above-line")
                        .with("cut", cut.cut())
                        .with("planned", line.fromGrant()));
            }
        }
    }

    /** The group must be able to see where its money goes: line by line, not as a lump sum. */
    private static void explained(Check check, Command command, Money asked, Money recommended) {
        var cuts = command.cuts().stream().map(Cut::cut).collect(Money.summing());
        var less = asked.minus(recommended);
        check.that("cuts", !less.isPositive() || cuts.equals(less), () -> Reason.ofField("cuts", "negotiation.sum")
                .with("cuts", cuts)
                .with("asked", asked)
                .with("recommended", recommended)
                .with("less", less));
        check.that("cuts", cuts.isLessThan(asked), () -> Reason.ofField("cuts", "negotiation.nothing-left")
                .with("cuts", cuts)
                .with("asked", asked));
    }

    private static QuestionedLine questioned(Cut cut, BusinessPlan plan) {
        var line = line(plan, cut.line());
        return new QuestionedLine(
                cut.line(),
                line == null ? Money.ZERO : line.fromGrant(),
                cut.cut(),
                cut.reason().strip());
    }

    private static @Nullable CostLine line(BusinessPlan plan, int number) {
        return plan.lines().stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElse(null);
    }
}
