package pl.pomost.records.outbox;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.outbox.Channel;
import pl.pomost.business.outbox.Dispatch;
import pl.pomost.business.outbox.DispatchState;
import pl.pomost.business.outbox.OutFolder;
import pl.pomost.business.outbox.Post;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** What leaves, the newest first, paged by key; and which ways out are open. */
@Reading
@Requires(Permission.READ_OUTBOX)
public class OutboxRegister {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    OutFolder folder;

    @Inject
    Post post;

    OutboxRegister() {}

    /** Whether a way out is configured. */
    public boolean isOpen(Channel channel) {
        return channel == Channel.FILE ? folder.isOpen() : post.isOpen();
    }

    /** How much stands in each state. */
    public Map<DispatchState, Long> counts() {
        var counts = new EnumMap<DispatchState, Long>(DispatchState.class);
        entities.createQuery("select d.state, count(d) from Dispatch d group by d.state", Object[].class)
                .getResultStream()
                .forEach(row -> counts.put((DispatchState) row[0], (Long) row[1]));
        return counts;
    }

    /**
     * A page of the list.
     *
     * @param state only what stands there, null for all
     * @param after name of the last one of the page before, null for the first page
     * @param limit at most that many
     */
    public List<DispatchRow> page(@Nullable DispatchState state, @Nullable String after, int limit) {
        var query = entities.createQuery(
                "select d from Dispatch d where d.id < :before" + (state == null ? "" : " and d.state = :state")
                        + " order by d.id desc",
                Dispatch.class);
        query.setParameter("before", after == null ? Long.MAX_VALUE : idOf(after));
        if (state != null) {
            query.setParameter("state", state);
        }
        return query.setMaxResults(limit).getResultStream().map(DispatchRow::of).toList();
    }

    private Long idOf(String name) {
        return entities.createQuery("select d.id from Dispatch d where d.name = :name", Long.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("dispatch", name));
    }
}
