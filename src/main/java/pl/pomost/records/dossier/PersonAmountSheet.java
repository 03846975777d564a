package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.PersonLimits;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** What each counted person of a case asks for. Whoever may not read participants sees their numbers alone. */
@Reading
@Requires({Permission.READ_CASES, Permission.READ_ASSIGNED_CASES})
public class PersonAmountSheet {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    CaseReaders readers;

    @Inject
    CaseFiles files;

    @Inject
    Groups groups;

    @Inject
    BusinessPlans plans;

    @Inject
    Programmes programmes;

    @Inject
    Door door;

    PersonAmountSheet() {}

    /**
     * The amounts as they stand.
     *
     * @param version   version of the case
     * @param unitRates whether the grant is made of unit rates of jobs, and nobody asks for an amount
     * @param perPerson highest grant for one counted person
     * @param required  whether the rules want an amount for each
     * @param named     whether the application says any
     * @param asked     what they ask for together
     * @param counted   the most that the persons let the grant be
     */
    public record PersonAmountsOfCase(
            long version,
            boolean unitRates,
            Money perPerson,
            boolean required,
            boolean named,
            List<PersonAmountRow> persons,
            Money asked,
            Money counted) {}

    /**
     * One counted person.
     *
     * @param person  number of the member, tax number of the founder, or place of an employed person
     * @param name    null for readers who may not see it, and for people who are not known yet
     * @param asked   null where the application does not say
     * @param counted how much of it counts
     */
    public record PersonAmountRow(
            String person, @Nullable String name, @Nullable Money asked, Money counted) {}

    /** Of the case. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when it may not be read */
    public PersonAmountsOfCase of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var file = files.look(number);
        var rules = programmes.rules(file.rulesVersion());
        var limits = PersonLimits.of(plans.find(number), groups.of(number), rules);
        return new PersonAmountsOfCase(
                file.version(),
                rules.unitRates(),
                limits.perPerson(),
                isWanted(rules),
                limits.named(),
                rows(limits),
                limits.asked(),
                limits.total());
    }

    private static boolean isWanted(SupportRules rules) {
        return rules.plan().isPersonAmountsRequired() && !rules.unitRates();
    }

    private List<PersonAmountRow> rows(PersonLimits limits) {
        var numbers =
                limits.rows().stream().map(PersonLimits.PersonLimit::person).toList();
        Map<String, String> names = GroupSheet.names(entities, door, numbers);
        return limits.rows().stream()
                .map(row -> new PersonAmountRow(row.person(), names.get(row.person()), row.asked(), row.counted()))
                .toList();
    }
}
