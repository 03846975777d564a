package pl.pomost.records.register;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.calendar.WorkingCalendar;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.text.TermWords;
import pl.pomost.kernel.text.Texts;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** What is owed: the open obligations of the office in the order of their last days, and all of one case, explained. */
@Reading
@Requires(Permission.READ_CASES)
public class ObligationRegister {

    private static final String COLUMNS = "select o.caseNumber, c.name, o.number, o.kind, o.owner, c.advisor,"
            + " o.subject, o.due, o.closedOn, o.termEvent, o.termFrom, o.termLength, o.termUnit, o.note, r.reminderDays";
    private static final String FROM = " from Obligation o, CaseFile c, SupportRules r"
            + " where c.number = o.caseNumber and r.version = c.rulesVersion";

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    CaseReaders readers;

    @Inject
    CaseFiles files;

    @Inject
    WorkingCalendar calendar;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    ObligationRegister() {}

    /** All obligations of one case; the version is that of the case. */
    public record Sheet(long version, List<Line> lines) {}

    /**
     * One obligation with how its day was counted.
     *
     * @param note how it was fulfilled, when somebody said so
     */
    public record Line(ObligationRow row, @Nullable String note, String explanationPl, String explanationEn) {}

    /**
     * A page of open obligations.
     *
     * @param after the last one of the page before, null for the first page
     * @param limit at most that many
     */
    public List<ObligationRow> page(ObligationFilter filter, @Nullable ObligationMark after, int limit) {
        var values = new LinkedHashMap<String, Object>();
        var where = where(filter, values);
        if (after != null) {
            where += " and (o.due > :due or o.due = :due and (o.caseNumber > :case"
                    + " or o.caseNumber = :case and o.number > :number))";
            values.put("due", after.due());
            values.put("case", after.caseNumber());
            values.put("number", after.number());
        }
        var order = " order by o.due, o.caseNumber, o.number";
        return filled(entities.createQuery(COLUMNS + FROM + where + order, Object[].class), values)
                .setMaxResults(limit)
                .getResultStream()
                .map(this::row)
                .toList();
    }

    /** How many open obligations the whole list has. */
    public long count(ObligationFilter filter) {
        var values = new LinkedHashMap<String, Object>();
        var where = where(filter, values);
        return filled(entities.createQuery("select count(o)" + FROM + where, Long.class), values)
                .getSingleResult();
    }

    /** All obligations of a case, the open ones first, each by its day. */
    public Sheet of(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        var order = " order by case when o.closedOn is null then 0 else 1 end, o.due, o.number";
        var lines = entities.createQuery(COLUMNS + FROM + " and o.caseNumber = :case" + order, Object[].class)
                .setParameter("case", number)
                .getResultStream()
                .map(this::line)
                .toList();
        return new Sheet(files.look(number).version(), lines);
    }

    private String where(ObligationFilter filter, Map<String, Object> values) {
        var where = new StringBuilder(" and o.closedOn is null");
        switch (filter.scope()) {
            case MINE -> where.append(mine(values));
            case LATE -> {
                where.append(" and o.due < :today");
                values.put("today", clock.day());
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
        var actor = door.actor();
        var others = List.of(Role.MANAGER, Role.ACCOUNTANT).stream()
                .filter(actor::is)
                .toList();
        values.put("advisorRole", Role.ADVISOR);
        values.put("account", actor.account());
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

    private ObligationRow row(@Nullable Object[] row) {
        var due = CaseColumns.required((LocalDate) row[7]);
        return new ObligationRow(
                (CaseNumber) row[0],
                (String) row[1],
                (Integer) row[2],
                (ObligationKind) row[3],
                (Role) row[4],
                (String) row[5],
                (String) row[6],
                due,
                row[8] == null ? ChronoUnit.DAYS.between(clock.day(), due) : null,
                (LocalDate) row[8],
                row[8] == null ? reminder(due, (String) row[14]) : null);
    }

    /** The next day on which the owner is reminded, today or later; null when there is none any more. */
    private @Nullable LocalDate reminder(LocalDate due, @Nullable String days) {
        return SupportRules.reminderDays(String.valueOf(days)).stream()
                .map(due::plusDays)
                .filter(day -> !day.isBefore(clock.day()))
                .findFirst()
                .orElse(null);
    }

    private Line line(@Nullable Object[] row) {
        var term = new Term(
                (TermEvent) row[9],
                CaseColumns.required((LocalDate) row[10]),
                (Integer) row[11],
                (Term.Unit) row[12],
                CaseColumns.required((LocalDate) row[7]));
        return new Line(
                row(row),
                (String) row[13],
                TermWords.in(Texts.POLISH).explain(calendar, term),
                TermWords.in(Texts.ENGLISH).explain(calendar, term));
    }
}
