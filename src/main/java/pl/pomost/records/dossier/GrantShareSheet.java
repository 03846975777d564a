package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.annex.Annexes;
import pl.pomost.business.annex.GrantShares;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.membership.RollPolicy;
import pl.pomost.business.plan.PersonLimits;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** Who makes up an agreed grant, who left of them, and what of it holds. Writes nothing. */
@Reading
@Requires(Permission.READ_CASES)
public class GrantShareSheet {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    GrantShares shares;

    @Inject
    Agreements agreements;

    @Inject
    Annexes annexes;

    @Inject
    RollPolicy roll;

    @Inject
    CaseFiles files;

    @Inject
    CaseReaders readers;

    @Inject
    Door door;

    GrantShareSheet() {}

    /**
     * The shares as they stand.
     *
     * @param version      version of the case
     * @param rulesVersion the rules of the case
     * @param perPerson    highest grant for one counted person
     * @param named        whether the application says what each asks for
     * @param persons      everybody whom the approval counted
     * @param total        the most that those who stay let the grant be
     * @param agreed       what the agreement says
     * @param holds        what of it holds now
     */
    public record Shares(
            long version,
            String rulesVersion,
            Money perPerson,
            boolean named,
            List<ShareRow> persons,
            Money total,
            Money agreed,
            Money holds) {

        /** Those whose share still counts. */
        public List<ShareRow> staying() {
            return persons.stream().filter(row -> row.annex() == null).toList();
        }
    }

    /**
     * One counted person.
     *
     * @param person  number of the member, tax number of the founder, or place of an employed person
     * @param name    null for readers who may not see it, and for people who are not known
     * @param asked   null where the application does not say
     * @param counted how much of it counted
     * @param leftOn  the day of leaving by the roll; null while nobody recorded one
     * @param annex   number of the annex with which the share ended; null while it counts
     */
    public record ShareRow(
            String person,
            @Nullable String name,
            @Nullable Money asked,
            Money counted,
            @Nullable LocalDate leftOn,
            @Nullable Integer annex) {}

    /** Of a case with an agreement. @throws Refusal UNKNOWN when there is none, or the case may not be read */
    public Shares of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var file = files.look(number);
        var agreement = agreements.of(number).orElseThrow(() -> Refusal.unknown("agreement", number));
        var approved = shares.approved(file);
        return new Shares(
                file.version(),
                file.rulesVersion(),
                approved.perPerson(),
                approved.named(),
                rows(file, approved),
                approved.without(shares.left(number)).total(),
                agreement.amount(),
                shares.grant(agreement));
    }

    private List<ShareRow> rows(CaseFile file, PersonLimits approved) {
        var persons =
                approved.rows().stream().map(PersonLimits.PersonLimit::person).toList();
        var names = GroupSheet.names(entities, door, persons);
        var ended = new HashMap<String, Integer>();
        annexes.signed(file.number()).forEach(annex -> annex.leaver()
                .ifPresent(person -> ended.put(person, annex.number().orElseThrow())));
        var gone = gone(file, Set.copyOf(persons));
        return approved.rows().stream()
                .map(row -> new ShareRow(
                        row.person(),
                        names.get(row.person()),
                        row.asked(),
                        row.counted(),
                        gone.get(row.person()),
                        ended.get(row.person())))
                .toList();
    }

    private Map<String, LocalDate> gone(CaseFile file, Set<String> persons) {
        var days = new HashMap<String, LocalDate>();
        for (var membership : roll.roll(file).memberships()) {
            membership.participant().filter(persons::contains).ifPresent(person -> membership
                    .leftOn()
                    .ifPresentOrElse(day -> days.put(person, day), () -> days.remove(person)));
        }
        return days;
    }
}
