package pl.pomost.records.register;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.text.PolishOrder;

/** One query on cases: its conditions serve the list, the count and whatever else asks for the same cases. */
final class CaseQuery {

    private static final String FROM = " FROM case_file c JOIN edition e ON e.code = c.edition_code";

    /** The name of the county that its last line gives, whether its code still holds or not. */
    private static final String COUNTY = "(SELECT k.name_pl FROM reference_entry k WHERE k.table_name = 'COUNTY'"
            + " AND k.entry_key = SUBSTR(c.seat, 1, 4) AND k.replaced_by = 0 AND k.valid_from = (SELECT MAX(j.valid_from)"
            + " FROM reference_entry j WHERE j.table_name = 'COUNTY' AND j.entry_key = k.entry_key AND j.replaced_by = 0))";

    private static final String COLUMNS = "SELECT c.number, c.name, c.stage, c.stage_since, c.due, c.advisor,"
            + " u.display_name, c.edition_code, e.project_code, c.seat, " + COUNTY + ", c.opened_on, " + NextStep.SQL
            + FROM
            + " LEFT JOIN office_user u ON u.account = c.advisor";

    private final EntityManager entities;
    private final LocalDate today;
    private final StringBuilder where = new StringBuilder(" WHERE 1 = 1");
    private final List<Object> values = new ArrayList<>();

    CaseQuery(EntityManager entities, LocalDate today) {
        this.entities = entities;
        this.today = today;
    }

    /** Only what the actor may read. */
    CaseQuery readBy(Actor actor) {
        return actor.may(Permission.READ_CASES)
                ? this
                : and(
                        "EXISTS (SELECT 1 FROM assignment a WHERE a.case_number = c.number AND a.account = ?"
                                + " AND a.seat_number IS NOT NULL)",
                        actor.account());
    }

    CaseQuery matching(CaseFilter filter) {
        if (filter.overdue()) {
            and("c.due < ?", Date.valueOf(today));
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            containing(filter.text().strip());
        }
        return filter.stage() == null
                ? equal(filter)
                : equal(filter).and("c.stage = ?", filter.stage().name());
    }

    private CaseQuery equal(CaseFilter filter) {
        equal("e.project_code", filter.project());
        equal("c.edition_code", filter.edition());
        equal("c.advisor", filter.advisor());
        return filter.county() == null ? this : and("c.seat LIKE ? ESCAPE '!'", escaped(filter.county()) + "%");
    }

    private void equal(String column, @Nullable String value) {
        if (value != null) {
            and(column + " = ?", value);
        }
    }

    private void containing(String text) {
        where.append(" AND (c.name_plain LIKE ? ESCAPE '!' OR c.number LIKE ? ESCAPE '!')");
        values.add("%" + escaped(PolishOrder.plain(text)) + "%");
        values.add("%" + escaped(text.toUpperCase(Locale.ROOT)) + "%");
    }

    CaseQuery and(String condition, Object value) {
        where.append(" AND ").append(condition);
        values.add(value);
        return this;
    }

    CaseQuery and(String condition) {
        where.append(" AND ").append(condition);
        return this;
    }

    /** Only what comes after that case in the order; nothing when the case does not exist. */
    CaseQuery after(CaseOrder order, String number) {
        if (order == CaseOrder.NEWEST) {
            return and("c.number < ?", number);
        }
        var column = order == CaseOrder.NAME ? "name_key" : "due";
        var key = entities.createNativeQuery("SELECT " + column + " FROM case_file WHERE number = ?")
                .setParameter(1, number)
                .getResultList();
        if (key.isEmpty()) {
            return and("1 = 0");
        }
        return key.get(0) == null ? and("c.due IS NULL AND c.number > ?", number) : after(order, key.get(0), number);
    }

    private CaseQuery after(CaseOrder order, Object key, String number) {
        var column = order == CaseOrder.NAME ? "c.name_key" : "c.due";
        var unset = order == CaseOrder.NAME ? "" : " OR c.due IS NULL";
        where.append(" AND (" + column + " > ? OR (" + column + " = ? AND c.number > ?)" + unset + ")");
        values.addAll(List.of(key, key, number));
        return this;
    }

    List<CaseRow> rows(CaseOrder order, int limit) {
        var query = entities.createNativeQuery(
                COLUMNS + where + " ORDER BY " + order.sql() + " FETCH FIRST " + limit + " ROWS ONLY");
        var rows = new ArrayList<CaseRow>();
        for (var row : filled(query).getResultList()) {
            rows.add(CaseColumns.row((Object[]) row, today));
        }
        return rows;
    }

    long count() {
        return ((Number) filled(entities.createNativeQuery("SELECT COUNT(*)" + FROM + where))
                        .getSingleResult())
                .longValue();
    }

    private Query filled(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
