package pl.pomost.business.plan;

import java.util.Arrays;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** What makes a plan ready to be handed in, and when it may be written. */
public final class PlanPolicy {

    private PlanPolicy() {}

    /** A plan is written while it is a draft or is being corrected, and at no other time. */
    public static Verdict writable(CaseFile file) {
        return Verdict.allowed().require(isWritable(file.stage()), () -> Reason.of("plan.locked")
                .with("stage", file.stage()));
    }

    /** The stages in which a plan may be written. */
    public static boolean isWritable(Stage stage) {
        return stage == Stage.APPLICATION_DRAFT || stage == Stage.FORMAL_CORRECTION;
    }

    /** Every mandatory section says something, there are lines, and they add up to the amount that is asked. */
    static Verdict complete(BusinessPlan plan) {
        var missing = Arrays.stream(SectionCode.values())
                .filter(SectionCode::isMandatory)
                .filter(section -> plan.section(section).isEmpty())
                .toList();
        return Verdict.allowed()
                .require(missing.isEmpty(), () -> Reason.of("plan.sections-missing")
                        .with("sections", missing)
                        .with("count", missing.size()))
                .require(!plan.lines().isEmpty(), () -> Reason.of("plan.lines-missing"))
                .require(plan.amountAsked().isPositive(), () -> Reason.of("plan.asks-nothing"))
                .require(plan.grantAsked().equals(plan.amountAsked()), () -> Reason.of("plan.sum-differs")
                        .with("lines", plan.grantAsked())
                        .with("asked", plan.amountAsked()));
    }

    /** Where one person says what it asks for, all do; and they do where the rules want it. */
    private static Verdict named(PersonLimits persons, SupportRules rules) {
        var wanted = rules.plan().isPersonAmountsRequired() && !rules.unitRates();
        return Verdict.allowed()
                .require(persons.named() || !wanted, () -> Reason.of("plan.person-amounts-absent"))
                .require(persons.silent().isEmpty(), () -> Reason.of("plan.person-amounts-missing")
                        .with("missing", persons.silent())
                        .with("count", persons.silent().size()));
    }

    /** The amount asked stays within the limits per person and per cooperative, each category of costs within its cap. */
    static Verdict withinLimits(BusinessPlan plan, PersonLimits persons, SupportRules rules) {
        var asked = plan.amountAsked();
        return named(persons, rules)
                .require(!asked.isMoreThan(persons.total()), () -> Reason.of(
                                persons.named() ? "plan.over-person-amounts" : "plan.over-persons")
                        .with("asked", asked)
                        .with("limit", persons.total())
                        .with("persons", persons.persons())
                        .with("perPerson", persons.perPerson())
                        .with("sum", persons.asked()))
                .require(!asked.isMoreThan(rules.grantPerCooperative()), () -> Reason.of("plan.over-cooperative")
                        .with("asked", asked)
                        .with("limit", rules.grantPerCooperative()))
                .and(CategoryCap.verdict(CategoryCap.of(rules.plan(), plan)));
    }
}
