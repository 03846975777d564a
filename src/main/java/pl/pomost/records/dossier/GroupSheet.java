package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.applicant.GroupMember;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.applicant.LegalFounder;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Krs;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The people of one case. Whoever may not read participants sees their numbers alone. */
@Reading
@Requires({Permission.READ_CASES, Permission.READ_ASSIGNED_CASES})
public class GroupSheet {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    CaseReaders readers;

    @Inject
    CaseFiles files;

    @Inject
    Groups groups;

    @Inject
    Programmes programmes;

    @Inject
    Door door;

    GroupSheet() {}

    /**
     * The group as it stands.
     *
     * @param version        version of the case
     * @param members        all who are or were members, those who joined first at the front
     * @param personsCounted by how many people the limits per person are multiplied
     */
    public record Sheet(
            long version,
            FounderKind founderKind,
            List<MemberRow> members,
            List<FounderRow> legalFounders,
            int employedPersons,
            int personsCounted) {}

    /**
     * A membership.
     *
     * @param name   first and last name, null for readers who may not see it
     * @param leftOn last day of the membership, null while it lasts
     */
    public record MemberRow(
            String participant,
            @Nullable String name,
            LocalDate joinedOn,
            @Nullable LocalDate leftOn) {}

    /**
     * A founding legal person.
     *
     * @param representative null for readers who may not see it
     */
    public record FounderRow(
            String name,
            @Nullable String krs,
            String nip,
            @Nullable String representative) {}

    /** The group of the case. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when it may not be read */
    public Sheet of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var file = files.look(number);
        var group = groups.of(number);
        var names = names(group.everybody());
        return new Sheet(
                file.version(),
                group.founderKind(),
                group.everybody().stream().map(member -> row(member, names)).toList(),
                group.legalFounders().stream().map(this::row).toList(),
                group.employedPersons(),
                group.personsCounted(programmes.rules(file.rulesVersion())));
    }

    private Map<String, String> names(List<GroupMember> members) {
        return names(
                entities,
                door,
                members.stream().map(GroupMember::participantNumber).toList());
    }

    /** Names by numbers, none for readers who may not see them. */
    static Map<String, String> names(EntityManager entities, Door door, List<String> numbers) {
        var names = new HashMap<String, String>();
        if (!numbers.isEmpty() && door.actor().may(Permission.READ_PARTICIPANTS)) {
            entities.createQuery(
                            "select p.number, p.firstName, p.lastName from Participant p where p.number in :numbers",
                            Object[].class)
                    .setParameter("numbers", numbers)
                    .getResultStream()
                    .forEach(row -> names.put((String) row[0], row[1] + " " + row[2]));
        }
        return names;
    }

    private static MemberRow row(GroupMember member, Map<String, String> names) {
        return new MemberRow(
                member.participantNumber(),
                names.get(member.participantNumber()),
                member.joinedOn(),
                member.leftOn().orElse(null));
    }

    private FounderRow row(LegalFounder founder) {
        return new FounderRow(
                founder.name(),
                founder.krs().map(Krs::value).orElse(null),
                founder.nip().value(),
                door.actor().may(Permission.READ_PARTICIPANTS) ? founder.representative() : null);
    }
}
