package pl.pomost.business.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.InitiativeGroup;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.money.Money;

/**
 * How much the persons of a case let its grant be: of each what it asks for, up to the limit of one. Where the application
 * names no amounts, each counts for the limit of one.
 *
 * @param perPerson highest grant for one counted person
 * @param named     whether the application says what each asks for
 * @param rows      the counted persons
 */
public record PersonLimits(Money perPerson, boolean named, List<PersonLimit> rows) {

    /**
     * One counted person.
     *
     * @param asked   what it asks for; null where the application does not say
     * @param counted how much of that counts
     */
    public record PersonLimit(String person, @Nullable Money asked, Money counted) {}

    /** Of those persons, each with what it asks for; amounts of anybody else, such as who has left, do not count. */
    public static PersonLimits of(Money perPerson, List<String> persons, Map<String, Money> amounts) {
        var named = !amounts.isEmpty();
        return new PersonLimits(
                perPerson,
                named,
                persons.stream()
                        .map(person -> row(person, amounts.get(person), named ? Money.ZERO : perPerson, perPerson))
                        .toList());
    }

    /** Of a case; the plan is absent until the application is begun. */
    public static PersonLimits of(Optional<BusinessPlan> plan, InitiativeGroup group, SupportRules rules) {
        var amounts = plan.map(BusinessPlan::personAmounts).orElse(List.of()).stream()
                .collect(Collectors.toMap(PersonAmount::person, PersonAmount::amount));
        return of(rules.grantPerPerson(), group.countedPersons(rules), amounts);
    }

    /** The same without those persons. */
    public PersonLimits without(Set<String> left) {
        return new PersonLimits(
                perPerson,
                named,
                rows.stream().filter(row -> !left.contains(row.person())).toList());
    }

    private static PersonLimit row(String person, @Nullable Money asked, Money silent, Money perPerson) {
        return new PersonLimit(person, asked, asked == null ? silent : asked.min(perPerson));
    }

    public int persons() {
        return rows.size();
    }

    /** The most that the persons let the grant be. */
    public Money total() {
        return rows.stream().map(PersonLimit::counted).collect(Money.summing());
    }

    /** What they ask for together, before the limit of one is held against it. */
    public Money asked() {
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(row.asked()).stream())
                .collect(Money.summing());
    }

    /** Who should say an amount and does not, because others do. */
    public List<String> silent() {
        return rows.stream()
                .filter(row -> named && row.asked() == null)
                .map(PersonLimit::person)
                .toList();
    }
}
