package pl.pomost.records.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a filter, shared by list, count and sums. */
final class LedgerQuery {

    private final StringBuilder where = new StringBuilder(" WHERE 1 = 1");
    private final List<Object> values = new ArrayList<>();

    LedgerQuery(LedgerFilter filter) {
        only("e.edition_code = ?", filter.edition());
        only("e.purpose = ?", filter.purpose() == null ? null : filter.purpose().name());
        only(
                "e.movement = ?",
                filter.movement() == null ? null : filter.movement().name());
        only(
                "e.case_number = ?",
                filter.caseNumber() == null ? null : filter.caseNumber().text());
        only(
                "? IN (e.taken_from, e.brought_to)",
                filter.account() == null ? null : filter.account().name());
    }

    /** Adds a condition unless its value is null. */
    LedgerQuery only(String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            values.add(value);
        }
        return this;
    }

    /** The query with the conditions in place of the mark {@code #}. */
    Query of(EntityManager entities, String sql) {
        var query = entities.createNativeQuery(sql.replace("#", where));
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }
}
