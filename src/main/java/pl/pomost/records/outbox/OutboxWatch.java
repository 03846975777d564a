package pl.pomost.records.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.outbox.DispatchState;
import pl.pomost.kernel.calendar.BusinessClock;

/** Tells the clockwork what is to leave now. */
@ApplicationScoped
public class OutboxWatch {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    BusinessClock clock;

    OutboxWatch() {}

    /** Names, what waits longest first. */
    public List<String> due(int limit) {
        return entities.createQuery(
                        "select d.name from Dispatch d where d.state = :waiting and d.nextAttempt <= :now"
                                + " order by d.nextAttempt, d.id",
                        String.class)
                .setParameter("waiting", DispatchState.WAITING)
                .setParameter("now", clock.instant())
                .setMaxResults(limit)
                .getResultList();
    }
}
