package pl.pomost.business.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.applicant.GroupMember;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.applicant.InitiativeGroup;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.checklist.CheckedItem.Item;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.CostLine;
import pl.pomost.business.plan.SectionCode;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.business.training.AttendancePolicy;
import pl.pomost.business.training.Hours;
import pl.pomost.business.training.Trainings;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;

/** Looks through an application as the formal card will, while it is written. */
@ApplicationScoped
public class PlanChecklist {

    @Inject
    BusinessPlans plans;

    @Inject
    Groups groups;

    @Inject
    Trainings trainings;

    @Inject
    Programmes programmes;

    PlanChecklist() {}

    /** Every item with its figures; nothing until the application is begun. */
    public List<CheckedItem> of(CaseFile file) {
        var rules = programmes.rules(file.rulesVersion());
        var group = groups.of(file.number());
        return plans.find(file.number())
                .map(plan -> List.of(
                        sections(plan),
                        schedule(plan),
                        sum(plan),
                        eligible(plan),
                        persons(plan, group.personsCounted(rules), rules),
                        cooperative(plan, rules),
                        group(file, group, rules),
                        training(file, group, rules)))
                .orElse(List.of());
    }

    private static CheckedItem sections(BusinessPlan plan) {
        var mandatory = Arrays.stream(SectionCode.values())
                .filter(SectionCode::isMandatory)
                .toList();
        var missing = mandatory.stream()
                .filter(section -> plan.section(section).isEmpty())
                .toList();
        return new CheckedItem(
                Item.SECTIONS,
                missing.isEmpty(),
                Reason.of("checklist.sections")
                        .with("written", mandatory.size() - missing.size())
                        .with("all", mandatory.size())
                        .with("missing", missing));
    }

    private static CheckedItem schedule(BusinessPlan plan) {
        return new CheckedItem(
                Item.SCHEDULE,
                !plan.lines().isEmpty(),
                Reason.of("checklist.schedule")
                        .with("lines", plan.lines().size())
                        .with("gross", plan.total(CostLine::gross)));
    }

    private static CheckedItem sum(BusinessPlan plan) {
        var asked = plan.amountAsked();
        var lines = plan.grantAsked();
        return new CheckedItem(
                Item.SUM,
                asked.isPositive() && asked.equals(lines),
                Reason.of("checklist.sum")
                        .with("lines", lines)
                        .with("asked", asked)
                        .with("difference", asked.minus(lines)));
    }

    private static CheckedItem eligible(BusinessPlan plan) {
        var eligible = plan.total(CostLine::eligible);
        var grant = plan.grantAsked();
        return new CheckedItem(
                Item.ELIGIBLE,
                !grant.isMoreThan(eligible),
                Reason.of("checklist.eligible").with("eligible", eligible).with("grant", grant));
    }

    private static CheckedItem persons(BusinessPlan plan, int persons, SupportRules rules) {
        Money limit = rules.grantPerPerson().times(persons);
        return new CheckedItem(
                Item.LIMIT_OF_PERSONS,
                !plan.amountAsked().isMoreThan(limit),
                Reason.of("checklist.persons")
                        .with("asked", plan.amountAsked())
                        .with("persons", persons)
                        .with("perPerson", rules.grantPerPerson())
                        .with("limit", limit));
    }

    private static CheckedItem cooperative(BusinessPlan plan, SupportRules rules) {
        return new CheckedItem(
                Item.LIMIT_OF_COOPERATIVE,
                !plan.amountAsked().isMoreThan(rules.grantPerCooperative()),
                Reason.of("checklist.cooperative")
                        .with("asked", plan.amountAsked())
                        .with("limit", rules.grantPerCooperative()));
    }

    private static CheckedItem group(CaseFile file, InitiativeGroup group, SupportRules rules) {
        var legal = file.founderKind() == FounderKind.LEGAL_PERSONS;
        int needed = file.purpose() == CaseFile.Purpose.JOIN
                ? 1
                : legal ? rules.minFoundersLegal() : rules.minFoundersNatural();
        int founders = legal ? group.legalFounders().size() : group.members().size();
        return new CheckedItem(
                Item.GROUP,
                founders >= needed,
                Reason.of("checklist.group").with("founders", founders).with("needed", needed));
    }

    private CheckedItem training(CaseFile file, InitiativeGroup group, SupportRules rules) {
        var counted = trainings.countedQuarters(file.number());
        int needed = AttendancePolicy.needed(rules);
        var members =
                group.members().stream().map(GroupMember::participantNumber).toList();
        var lacking = members.stream()
                .filter(member -> counted.getOrDefault(member, 0) < needed)
                .map(member -> member + " ("
                        + Hours.of(counted.getOrDefault(member, 0)).toPlainString() + " h)")
                .toList();
        return new CheckedItem(
                Item.TRAINING,
                lacking.isEmpty(),
                Reason.of("checklist.training")
                        .with("trained", members.size() - lacking.size())
                        .with("members", members.size())
                        .with("needed", Hours.of(needed))
                        .with("share", rules.attendanceThreshold())
                        .with("planned", Hours.of(rules.trainingQuarters()))
                        .with("lacking", lacking));
    }
}
