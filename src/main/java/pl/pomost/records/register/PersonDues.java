package pl.pomost.records.register;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.recruitment.EnrolmentStage;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;

/**
 * What is owed about people on their way through an edition, for one reader: each way has at most one open term. The list of
 * an edition is owed once, however many people wait for it. Whoever may not read people sees none of it.
 */
final class PersonDues {

    private static final String FROM = " FROM enrolment e JOIN participant p ON p.number = e.participant_number"
            + " JOIN support_rules r ON r.version = e.rules_version"
            + " LEFT JOIN group_member m ON m.active_participant = e.participant_number"
            + " LEFT JOIN case_file c ON c.number = m.case_number"
            + " WHERE e.due IS NOT NULL AND (e.stage <> 'MERIT_CHECK' OR NOT EXISTS (SELECT 1 FROM enrolment w"
            + " WHERE w.edition_code = e.edition_code AND w.stage = 'MERIT_CHECK'"
            + " AND (w.due < e.due OR w.due = e.due AND w.participant_number < e.participant_number)))";
    private static final String ADVISOR = "COALESCE(c.advisor, p.advisor)";
    private static final String COLUMNS = "SELECT e.participant_number, e.edition_code, e.id, e.stage, e.due,"
            + " e.term_event, e.term_from, e.term_length, e.term_unit, " + ADVISOR + ", r.reminder_days, r.version";
    private static final String MANAGERS = "('MERIT_CHECK', 'APPEAL')";

    private final EntityManager entities;
    private final LocalDate today;
    private final Actor reader;
    private final List<Object> values = new ArrayList<>();

    PersonDues(EntityManager entities, LocalDate today, Actor reader) {
        this.entities = entities;
        this.today = today;
        this.reader = reader;
    }

    List<Due> page(ObligationFilter filter, @Nullable ObligationMark after, int limit) {
        if (!reader.may(Permission.READ_PARTICIPANTS)) {
            return List.of();
        }
        var where = where(filter) + (after == null ? "" : after(after));
        var query = entities.createNativeQuery(COLUMNS + FROM + where
                + " ORDER BY e.due, e.participant_number, e.id FETCH FIRST " + limit + " ROWS ONLY");
        var dues = new ArrayList<Due>();
        for (var row : filled(query).getResultList()) {
            dues.add(due((Object[]) row));
        }
        return dues;
    }

    long count(ObligationFilter filter) {
        if (!reader.may(Permission.READ_PARTICIPANTS)) {
            return 0;
        }
        var query = entities.createNativeQuery("SELECT COUNT(*)" + FROM + where(filter));
        return ((Number) filled(query).getSingleResult()).longValue();
    }

    private String where(ObligationFilter filter) {
        values.clear();
        var where =
                switch (filter.scope()) {
                    case MINE -> mine();
                    case LATE -> " AND e.due < " + value(Date.valueOf(today));
                    case ALL -> "";
                };
        return filter.until() == null ? where : where + " AND e.due <= " + value(Date.valueOf(filter.until()));
    }

    private String mine() {
        // Derby makes an inner join of the outer one where a condition stands on COALESCE.
        var advised = "e.stage NOT IN " + MANAGERS + " AND (c.advisor = " + value(reader.account())
                + " OR c.number IS NULL AND p.advisor = " + value(reader.account()) + ")";
        return reader.is(Role.MANAGER)
                ? " AND (" + advised + " OR e.stage IN " + MANAGERS + ")"
                : " AND (" + advised + ")";
    }

    /** People come after the cases of the same day. */
    private String after(ObligationMark mark) {
        var day = Date.valueOf(mark.due());
        if (mark.caseNumber().isPresent()) {
            return " AND e.due >= " + value(day);
        }
        return " AND (e.due > " + value(day) + " OR e.due = " + value(day) + " AND (e.participant_number > "
                + value(mark.about()) + " OR e.participant_number = " + value(mark.about()) + " AND e.id > "
                + value(mark.number()) + "))";
    }

    private String value(Object value) {
        values.add(value);
        return "?";
    }

    private Query filled(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static Due due(@Nullable Object[] row) {
        var kind = ObligationKind.ofPerson(EnrolmentStage.valueOf(CaseColumns.text(row[3])));
        var term = new Term(
                TermEvent.valueOf(CaseColumns.text(row[5])),
                CaseColumns.required(CaseColumns.day(row[6])),
                ((Number) CaseColumns.present(row[7])).intValue(),
                Term.Unit.valueOf(CaseColumns.text(row[8])),
                CaseColumns.required(CaseColumns.day(row[4])));
        return new Due(
                null,
                null,
                CaseColumns.text(row[1]),
                CaseColumns.text(row[0]),
                ((Number) CaseColumns.present(row[2])).intValue(),
                kind,
                kind.owner(),
                CaseColumns.text(row[9]),
                null,
                term,
                null,
                null,
                CaseColumns.text(row[11]),
                Due.reminders(row[10]));
    }
}
