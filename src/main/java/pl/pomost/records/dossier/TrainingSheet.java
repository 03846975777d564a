package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.GroupMember;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.training.Absences;
import pl.pomost.business.training.AttendancePolicy;
import pl.pomost.business.training.SupportForm;
import pl.pomost.business.training.TrainingCertificate;
import pl.pomost.business.training.TrainingTopic;
import pl.pomost.business.training.Trainings;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The training of one case: sessions with attendance, and running totals against the rules. All in quarters of an hour. */
@Reading
@Requires({Permission.READ_CASES, Permission.READ_ASSIGNED_CASES})
public class TrainingSheet {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    CaseReaders readers;

    @Inject
    CaseFiles files;

    @Inject
    Groups groups;

    @Inject
    Trainings trainings;

    @Inject
    Programmes programmes;

    @Inject
    Door door;

    TrainingSheet() {}

    /**
     * The training as it stands.
     *
     * @param version  version of the case
     * @param planned  quarters of an hour that each person is to have
     * @param needed   quarters of an hour that each person must attend and sign for
     * @param absenceLimit from how many unexcused absences a person may be struck off
     * @param sessions in the order of their days
     * @param people   everybody who is a member now
     */
    public record Sheet(
            long version,
            int planned,
            int needed,
            int absenceLimit,
            List<SessionRow> sessions,
            List<PersonRow> people) {}

    /** A session and who attended it. */
    public record SessionRow(
            int number,
            LocalDate day,
            TrainingTopic topic,
            SupportForm form,
            int quarters,
            List<AttendanceRow> attended) {}

    /** One line of its attendance list. */
    public record AttendanceRow(String participant, int quarters, boolean signed) {}

    /**
     * Running totals of a person.
     *
     * @param name    null for readers who may not see it
     * @param counted quarters attended and signed for
     * @param trained whether that is enough
     * @param absences numbers of the sessions missed without an excuse
     * @param certificate number of the certificate, absent while there is none
     */
    public record PersonRow(
            String participant,
            @Nullable String name,
            int counted,
            boolean trained,
            List<Integer> absences,
            @Nullable String certificate) {}

    /** The training of the case. @throws pl.pomost.kernel.refusal.Refusal UNKNOWN when it may not be read */
    public Sheet of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var file = files.look(number);
        var rules = programmes.rules(file.rulesVersion());
        var sessions = sessions(number);
        int needed = AttendancePolicy.needed(rules);
        var group = groups.of(number);
        var members =
                group.members().stream().map(GroupMember::participantNumber).toList();
        var names = GroupSheet.names(entities, door, members);
        var held = sessions.stream().map(TrainingSheet::held).toList();
        var excuses = trainings.excusesOf(number);
        var certificates = trainings.certificatesOf(number).stream()
                .collect(Collectors.toMap(TrainingCertificate::participantNumber, TrainingCertificate::number));
        var people = members.stream()
                .map(member -> {
                    int counted = counted(member, sessions);
                    var absences = Absences.unexcused(member, group, held, excuses);
                    return new PersonRow(
                            member, names.get(member), counted, counted >= needed, absences, certificates.get(member));
                })
                .toList();
        return new Sheet(
                file.version(),
                rules.training().quarters(),
                needed,
                rules.training().absences(),
                sessions,
                people);
    }

    private List<SessionRow> sessions(CaseNumber number) {
        var sessions = new LinkedHashMap<Integer, SessionRow>();
        entities.createQuery(
                        "select s.number, s.heldOn, s.topic, s.form, s.quarters, a.participantNumber, a.quarters, a.signed"
                                + " from TrainingSession s join s.attendances a where s.caseNumber = :number"
                                + " order by s.heldOn, s.number, a.participantNumber",
                        Object[].class)
                .setParameter("number", number)
                .getResultStream()
                .forEach(row -> add(row, sessions));
        return List.copyOf(sessions.values());
    }

    private static void add(Object[] row, Map<Integer, SessionRow> sessions) {
        sessions.computeIfAbsent(
                        (Integer) row[0],
                        number -> new SessionRow(
                                number,
                                (LocalDate) row[1],
                                (TrainingTopic) row[2],
                                (SupportForm) row[3],
                                (Integer) row[4],
                                new ArrayList<>()))
                .attended()
                .add(new AttendanceRow((String) row[5], (Integer) row[6], (Boolean) row[7]));
    }

    private static int counted(String participant, List<SessionRow> sessions) {
        return sessions.stream()
                .flatMap(session -> session.attended().stream())
                .filter(line -> line.signed() && line.participant().equals(participant))
                .mapToInt(AttendanceRow::quarters)
                .sum();
    }

    private static Absences.Held held(SessionRow session) {
        var signed = session.attended().stream()
                .filter(AttendanceRow::signed)
                .map(AttendanceRow::participant)
                .collect(Collectors.toSet());
        return new Absences.Held(session.number(), session.day(), signed);
    }
}
