package pl.pomost.records.register;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.FoldedName;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.applicant.Participant;
import pl.pomost.business.applicant.Participants;
import pl.pomost.business.applicant.Proof;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Pesel;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.records.dossier.ParticipantSheet;

/** The people of the project: a list paged by key, and one person with identifiers masked. */
@Reading
@Requires(Permission.READ_PARTICIPANTS)
public class ParticipantRegister {

    private static final String CONDITION =
            " from Participant p where (p.foldedName like :name escape '!'" + " or p.number like :number escape '!')";

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    Participants participants;

    @Inject
    Groups groups;

    @Inject
    BusinessClock clock;

    ParticipantRegister() {}

    /** In which order the list comes. */
    public enum Order {
        /** Polish alphabetical order of last and first names. */
        NAME,
        NEWEST
    }

    /**
     * A page.
     *
     * @param text  part of the number or of the name, Polish signs do not matter; empty for all
     * @param after number of the last person of the page before, null for the first page
     * @param limit at most that many
     * @throws Refusal INVALID when there is no person {@code after}
     */
    public List<ParticipantRow> page(@Nullable String text, Order order, @Nullable String after, int limit) {
        var key = after == null ? null : keyOf(after);
        var found = searching(
                        entities.createQuery(
                                "select p.number, p.lastName, p.firstName, p.birthDate, p.town, p.registeredOn"
                                        + CONDITION + beyond(order, key) + inOrder(order),
                                Object[].class),
                        text)
                .setMaxResults(limit);
        if (key != null) {
            found.setParameter("after", after);
            if (order == Order.NAME) {
                found.setParameter("key", key);
            }
        }
        var rows = found.getResultList();
        var cases = activeCases(rows.stream().map(row -> (String) row[0]).toList());
        return rows.stream().map(row -> row(row, cases)).toList();
    }

    /** How many people the whole list has. */
    public long count(@Nullable String text) {
        return searching(entities.createQuery("select count(p)" + CONDITION, Long.class), text)
                .getSingleResult();
    }

    /** One person. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when there is none */
    public ParticipantSheet sheet(String number) {
        var person = participants.look(number);
        return new ParticipantSheet(
                person.number(),
                person.version(),
                person.firstName(),
                person.lastName(),
                person.pesel().map(Pesel::masked).orElse(null),
                person.birthDate(),
                person.documentNumber().map(document -> "*****").orElse(null),
                person.sex(),
                person.municipality().value(),
                person.street().orElse(null),
                person.postalCode().value(),
                person.town(),
                person.phone().orElse(null),
                person.email().orElse(null),
                person.status(),
                person.informedOn(),
                person.registeredOn(),
                person.registeredBy(),
                person.advisor(),
                person.proofs().stream().map(this::proof).toList(),
                participants.special(number).isPresent(),
                groups.activeGroupOf(number).orElse(null),
                warnings(person));
    }

    private ParticipantSheet.ProofRow proof(Proof proof) {
        var until = proof.validUntil().orElse(null);
        var expired = until != null && until.isBefore(clock.day());
        return new ParticipantSheet.ProofRow(proof.kind(), proof.issuedOn(), until, proof.reference(), expired);
    }

    private static List<String> warnings(Participant person) {
        var differs = person.pesel().filter(pesel -> pesel.sex() != person.sex());
        return differs.isPresent() ? List.of("participant.sex-differs") : List.of();
    }

    private String keyOf(String number) {
        return entities.createQuery("select p.nameKey from Participant p where p.number = :number", String.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.INVALID,
                        Reason.ofField("after", "unknown.participant").with("key", number)));
    }

    private static String beyond(Order order, @Nullable String key) {
        if (key == null) {
            return "";
        }
        return order == Order.NEWEST
                ? " and p.number < :after"
                : " and (p.nameKey > :key or (p.nameKey = :key and p.number > :after))";
    }

    private static String inOrder(Order order) {
        return order == Order.NEWEST ? " order by p.number desc" : " order by p.nameKey, p.number";
    }

    private static <T> TypedQuery<T> searching(TypedQuery<T> query, @Nullable String text) {
        var sought = text == null ? "" : text.strip();
        return query.setParameter("name", "%" + escaped(FoldedName.of(sought)) + "%")
                .setParameter("number", "%" + escaped(sought.toUpperCase(Locale.ROOT)) + "%");
    }

    private Map<String, CaseNumber> activeCases(List<String> numbers) {
        var cases = new HashMap<String, CaseNumber>();
        if (!numbers.isEmpty()) {
            entities.createQuery(
                            "select m.activeParticipant, g.caseNumber from InitiativeGroup g join g.members m"
                                    + " where m.activeParticipant in :numbers",
                            Object[].class)
                    .setParameter("numbers", numbers)
                    .getResultStream()
                    .forEach(row -> cases.put((String) row[0], (CaseNumber) row[1]));
        }
        return cases;
    }

    private static ParticipantRow row(Object[] row, Map<String, CaseNumber> cases) {
        var number = (String) row[0];
        return new ParticipantRow(
                number,
                (String) row[1],
                (String) row[2],
                (LocalDate) row[3],
                (String) row[4],
                (LocalDate) row[5],
                cases.get(number));
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
