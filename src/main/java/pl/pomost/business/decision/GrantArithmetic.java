package pl.pomost.business.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.AssessmentResult;
import pl.pomost.business.assessment.Findings;
import pl.pomost.business.assessment.ScoreCard;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.negotiation.Negotiations;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.CostLine;
import pl.pomost.business.programme.Setting;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/** The eligible grant as a sum that a reader can follow: each amount that it is the least of, and where that comes from. */
@ApplicationScoped
public class GrantArithmetic {

    @Inject
    BusinessPlans plans;

    @Inject
    Negotiations negotiations;

    GrantArithmetic() {}

    /** The operands in the order of the rule, on what the limits rest on. */
    public List<Operand> of(CaseFile file, GrantLimits limits, GrantFigures.Underlying underlying) {
        var number = file.number();
        var version = file.rulesVersion();
        var all = new ArrayList<Operand>();
        all.add(operand(limits, GrantOperandKind.ASKED, limits.asked(), null, asked(number)));
        all.add(operand(
                limits,
                GrantOperandKind.PERSONS,
                limits.forPersons(),
                Setting.GRANT_PER_PERSON,
                persons(limits, version)));
        all.add(operand(
                limits,
                GrantOperandKind.COOPERATIVE,
                limits.perCooperative(),
                Setting.GRANT_PER_COOPERATIVE,
                Reason.of("operand.cooperative").with("version", version)));
        all.add(operand(limits, GrantOperandKind.LINES, limits.eligibleLines(), null, lines(underlying)));
        limits.ifRecommended()
                .ifPresent(amount -> all.add(
                        operand(limits, GrantOperandKind.RECOMMENDED, amount, null, recommended(file, underlying))));
        return List.copyOf(all);
    }

    private static Operand operand(
            GrantLimits limits, GrantOperandKind kind, Money amount, @Nullable Setting setting, Reason why) {
        return new Operand(kind, amount, amount.equals(limits.eligible()), setting, why);
    }

    /** Either the limit of one for each, or what each asks for up to that limit. */
    private static Reason persons(GrantLimits limits, String version) {
        return Reason.of(limits.people().named() ? "operand.persons-asked" : "operand.persons")
                .with("persons", limits.persons())
                .with("perPerson", limits.perPerson())
                .with("asked", limits.people().asked())
                .with("version", version);
    }

    /** Which version of the application asks for it. */
    private Reason asked(CaseNumber number) {
        return plans.submissionsOf(number).stream()
                .reduce((earlier, later) -> later)
                .map(submission -> Reason.of("operand.asked")
                        .with("submission", submission.number())
                        .with("day", submission.submittedOn()))
                .orElseGet(() -> Reason.of("operand.draft"));
    }

    private static Reason lines(GrantFigures.Underlying underlying) {
        var lines = underlying.plan().map(BusinessPlan::lines).orElse(List.of());
        var cuts = underlying.cut();
        var rule = cuts.isZero() ? "operand.lines" : "operand.lines-cut";
        return Reason.of(rule)
                .with("lines", lines.size())
                .with("sum", lines.stream().map(CostLine::eligible).collect(Money.summing()))
                .with("cuts", cuts);
    }

    /** How an appeal changed the amount or did not, how the negotiation ended, or the amounts on the cards. */
    private Reason recommended(CaseFile file, GrantFigures.Underlying underlying) {
        var found = underlying.findings();
        return found.decided() && found.isNewCounting()
                ? appealed(found).orElseGet(() -> cards(underlying))
                : negotiations
                        .outcomeOf(file.number())
                        .map(outcome -> Reason.of("operand.negotiated").with("day", outcome.endedOn()))
                        .orElseGet(() -> cards(underlying));
    }

    /** Which of the two counts, where there was an amount before the appeal: the higher one. */
    private static Optional<Reason> appealed(Findings found) {
        var before = found.ifFirst().filter(AssessmentResult::isPositive).flatMap(AssessmentResult::recommendedAmount);
        var after = found.ifOnAppeal().flatMap(AssessmentResult::recommendedAmount);
        var rule = found.isAmountKept() ? "operand.before-appeal" : "operand.on-appeal";
        return before.flatMap(earlier ->
                after.map(later -> Reason.of(rule).with("before", earlier).with("after", later)));
    }

    private static Reason cards(GrantFigures.Underlying underlying) {
        var amounts = underlying.committee().scoreCards().stream()
                .map(ScoreCard::recommendedAmount)
                .flatMap(amount -> amount.stream())
                .toList();
        return Reason.of("operand.cards").with("amounts", amounts);
    }
}
