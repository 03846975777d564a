package pl.pomost.records.register;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The list of cases, paged by key. Assessors see those that were given to them. */
@Reading
@Requires({Permission.READ_CASES, Permission.READ_ASSIGNED_CASES})
public class CaseRegister {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    CaseRegister() {}

    /**
     * A page.
     *
     * @param after number of the last case of the page before, null for the first page
     * @param limit at most that many
     */
    public List<CaseRow> page(CaseFilter filter, CaseOrder order, @Nullable String after, int limit) {
        var query = query(filter);
        return (after == null ? query : query.after(order, after)).rows(order, limit);
    }

    /** How many cases the whole list has. */
    public long count(CaseFilter filter) {
        return query(filter).count();
    }

    private CaseQuery query(CaseFilter filter) {
        return new CaseQuery(entities, clock.day()).readBy(door.actor()).matching(filter);
    }
}
