package pl.pomost.business.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.business.applicant.DisadvantagedPersons;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.applicant.GroupMember;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.applicant.InitiativeGroup;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.checklist.CheckedItem.Item;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.CategoryCap;
import pl.pomost.business.plan.CostLine;
import pl.pomost.business.plan.PersonLimits;
import pl.pomost.business.plan.SectionCode;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.business.training.AttendancePolicy;
import pl.pomost.business.training.Hours;
import pl.pomost.business.training.Trainings;
import pl.pomost.kernel.refusal.Reason;

/** Looks through an application as the formal card will, while it is written. */
@ApplicationScoped
public class PlanChecklist {

    @Inject
    BusinessPlans plans;

    @Inject
    Groups groups;

    @Inject
    DisadvantagedPersons disadvantaged;

    @Inject
    Trainings trainings;

    @Inject
    Programmes programmes;

    @Inject
    DeclaredItems declared;

    PlanChecklist() {}

    /** Every item with its figures; nothing until the application is begun. */
    public List<CheckedItem> of(CaseFile file) {
        var rules = programmes.rules(file.rulesVersion());
        var group = groups.of(file.number());
        var persons = PersonLimits.of(plans.find(file.number()), group, rules);
        return plans.find(file.number())
                .map(plan -> Stream.of(
                                Stream.of(sections(plan), schedule(plan), sum(plan), eligible(plan)),
                                amounts(persons, rules).stream(),
                                Stream.of(
                                        persons(plan, persons),
                                        cooperative(plan, rules),
                                        caps(plan, rules),
                                        group(file, group, rules)),
                                disadvantaged(file, group, rules).stream(),
                                Stream.of(mostMembers(group, rules), training(file, group, rules)),
                                Stream.of(
                                        declared.activity(file),
                                        declared.vat(file, plan),
                                        declared.statements(file, rules)))
                        .flatMap(each -> each)
                        .toList())
                .orElse(List.of());
    }

    /** Only where natural persons found a cooperative; a case of joining adds to one that is founded. */
    private Optional<CheckedItem> disadvantaged(CaseFile file, InitiativeGroup group, SupportRules rules) {
        if (file.founderKind() == FounderKind.LEGAL_PERSONS || file.purpose() == CaseFile.Purpose.JOIN) {
            return Optional.empty();
        }
        var among = disadvantaged.among(group, rules);
        return Optional.of(new CheckedItem(
                Item.DISADVANTAGED,
                among.suffices(rules),
                !rules.people().isDisadvantagedRequired(),
                among.told("checklist.disadvantaged", rules)));
    }

    private static CheckedItem mostMembers(InitiativeGroup group, SupportRules rules) {
        int people = Math.max(group.members().size(), group.employedPersons());
        return new CheckedItem(
                Item.MOST_MEMBERS,
                people <= rules.group().maxMembers(),
                true,
                Reason.of("checklist.most-members")
                        .with("people", people)
                        .with("most", rules.group().maxMembers()));
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
                Reason.of(missing.isEmpty() ? "checklist.sections-all" : "checklist.sections")
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

    /** Only where the application says what each person asks for, or must say it. */
    private static Optional<CheckedItem> amounts(PersonLimits persons, SupportRules rules) {
        var wanted = rules.plan().isPersonAmountsRequired() && !rules.unitRates();
        if (!persons.named() && !wanted) {
            return Optional.empty();
        }
        var missing = persons.rows().stream()
                .filter(row -> row.asked() == null)
                .map(PersonLimits.PersonLimit::person)
                .toList();
        return Optional.of(new CheckedItem(
                Item.PERSON_AMOUNTS,
                missing.isEmpty(),
                Reason.of(missing.isEmpty() ? "checklist.person-amounts-all" : "checklist.person-amounts")
                        .with("said", persons.persons() - missing.size())
                        .with("persons", persons.persons())
                        .with("missing", missing)
                        .with("asked", persons.asked())
                        .with("counted", persons.total())
                        .with("perPerson", persons.perPerson())));
    }

    private static CheckedItem persons(BusinessPlan plan, PersonLimits persons) {
        return new CheckedItem(
                Item.LIMIT_OF_PERSONS,
                !plan.amountAsked().isMoreThan(persons.total()),
                Reason.of(persons.named() ? "checklist.persons-asked" : "checklist.persons")
                        .with("asked", plan.amountAsked())
                        .with("persons", persons.persons())
                        .with("perPerson", persons.perPerson())
                        .with("limit", persons.total()));
    }

    private static CheckedItem cooperative(BusinessPlan plan, SupportRules rules) {
        return new CheckedItem(
                Item.LIMIT_OF_COOPERATIVE,
                !plan.amountAsked().isMoreThan(rules.grantPerCooperative()),
                Reason.of("checklist.cooperative")
                        .with("asked", plan.amountAsked())
                        .with("limit", rules.grantPerCooperative()));
    }

    private static CheckedItem caps(BusinessPlan plan, SupportRules rules) {
        var caps = CategoryCap.of(rules.plan(), plan);
        return caps.stream()
                .filter(cap -> !cap.kept())
                .findFirst()
                .map(cap -> new CheckedItem(Item.CAPS, false, cap.exceeded()))
                .orElse(new CheckedItem(
                        Item.CAPS, true, Reason.of("checklist.caps").with("caps", caps.size())));
    }

    private static CheckedItem group(CaseFile file, InitiativeGroup group, SupportRules rules) {
        var legal = file.founderKind() == FounderKind.LEGAL_PERSONS;
        int needed = file.purpose() == CaseFile.Purpose.JOIN
                ? 1
                : legal ? rules.group().minFoundersLegal() : rules.group().minFoundersNatural();
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
                Reason.of(lacking.isEmpty() ? "checklist.training-all" : "checklist.training")
                        .with("trained", members.size() - lacking.size())
                        .with("members", members.size())
                        .with("needed", Hours.of(needed))
                        .with("share", rules.training().attendanceThreshold())
                        .with("planned", Hours.of(rules.training().quarters()))
                        .with("lacking", lacking));
    }
}
