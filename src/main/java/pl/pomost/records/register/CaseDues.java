package pl.pomost.records.register;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.fact.CaseNumber;

/** The open obligations of cases for one reader: a page of them, their number, and those of one case. */
final class CaseDues {

    private static final String COLUMNS = "select o.caseNumber, c.name, o.number, o.kind, o.owner, c.advisor,"
            + " o.subject, o.due, o.closedOn, o.termEvent, o.termFrom, o.termLength, o.termUnit, o.note, r.stages.reminderDays,"
            + " r.version";
    private static final String FROM = " from Obligation o, CaseFile c, SupportRules r"
            + " where c.number = o.caseNumber and r.version = c.rulesVersion";
    private static final String ORDER = " order by o.due, o.caseNumber, o.number";
    private static final String ASSIGNED = " and o.closedOn is null and o.kind in :kinds and exists"
            + " (select a from Assignment a where a.caseNumber = o.caseNumber and a.account = :account"
            + " and a.seat is not null)";

    private final EntityManager entities;
    private final LocalDate today;
    private final Actor reader;

    CaseDues(EntityManager entities, LocalDate today, Actor reader) {
        this.entities = entities;
        this.today = today;
        this.reader = reader;
    }

    List<Due> page(ObligationFilter filter, @Nullable ObligationMark after, int limit) {
        var values = new LinkedHashMap<String, Object>();
        var where = where(filter, values);
        if (after != null) {
            where += after(after, values);
        }
        return filled(entities.createQuery(COLUMNS + FROM + where + ORDER, Object[].class), values)
                .setMaxResults(limit)
                .getResultStream()
                .map(CaseDues::due)
                .toList();
    }

    long count(ObligationFilter filter) {
        var values = new LinkedHashMap<String, Object>();
        var where = where(filter, values);
        return filled(entities.createQuery("select count(o)" + FROM + where, Long.class), values)
                .getSingleResult();
    }

    /** All of one case, the open ones first, each by its day. */
    List<Due> of(CaseNumber number) {
        var order = " order by case when o.closedOn is null then 0 else 1 end, o.due, o.number";
        return entities.createQuery(COLUMNS + FROM + " and o.caseNumber = :case" + order, Object[].class)
                .setParameter("case", number)
                .getResultStream()
                .map(CaseDues::due)
                .toList();
    }

    /** Until when the cases that the reader assesses are to be assessed. */
    List<Due> assigned(int limit) {
        return entities.createQuery(COLUMNS + FROM + ASSIGNED + ORDER, Object[].class)
                .setParameter("kinds", List.of(ObligationKind.ASSESS_FORMALLY, ObligationKind.ASSESS_ON_MERIT))
                .setParameter("account", reader.account())
                .setMaxResults(limit)
                .getResultStream()
                .map(CaseDues::due)
                .toList();
    }

    /** Cases come before people of the same day. */
    private static String after(ObligationMark mark, Map<String, Object> values) {
        values.put("due", mark.due());
        var number = mark.caseNumber();
        if (number.isEmpty()) {
            return " and o.due > :due";
        }
        values.put("case", number.get());
        values.put("number", mark.number());
        return " and (o.due > :due or o.due = :due and (o.caseNumber > :case"
                + " or o.caseNumber = :case and o.number > :number))";
    }

    private String where(ObligationFilter filter, Map<String, Object> values) {
        var where = new StringBuilder(" and o.closedOn is null");
        switch (filter.scope()) {
            case MINE -> where.append(mine(values));
            case LATE -> {
                where.append(" and o.due < :today");
                values.put("today", today);
            }
            case ALL -> {
                // nothing to leave out
            }
        }
        if (filter.until() != null) {
            where.append(" and o.due <= :until");
            values.put("until", filter.until());
        }
        return where.toString();
    }

    private String mine(Map<String, Object> values) {
        var others = List.of(Role.MANAGER, Role.ACCOUNTANT).stream()
                .filter(reader::is)
                .toList();
        values.put("advisorRole", Role.ADVISOR);
        values.put("account", reader.account());
        var advised = "(o.owner = :advisorRole and c.advisor = :account)";
        if (others.isEmpty()) {
            return " and " + advised;
        }
        values.put("roles", others);
        return " and (" + advised + " or o.owner in :roles)";
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    private static Due due(@Nullable Object[] row) {
        var term = new Term(
                (TermEvent) row[9],
                CaseColumns.required((LocalDate) row[10]),
                (Integer) row[11],
                (Term.Unit) row[12],
                CaseColumns.required((LocalDate) row[7]));
        return new Due(
                (CaseNumber) row[0],
                (String) row[1],
                null,
                null,
                (Integer) row[2],
                (ObligationKind) row[3],
                (Role) row[4],
                (String) row[5],
                (String) row[6],
                term,
                (LocalDate) row[8],
                (String) row[13],
                CaseColumns.text(row[15]),
                Due.reminders(row[14]));
    }
}
