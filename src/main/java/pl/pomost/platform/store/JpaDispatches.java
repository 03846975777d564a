package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import pl.pomost.business.outbox.Dispatch;
import pl.pomost.business.outbox.Dispatches;

/** What leaves, on JPA. */
@ApplicationScoped
public class JpaDispatches implements Dispatches {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaDispatches() {}

    @Override
    public void add(Dispatch dispatch) {
        entities.persist(dispatch);
        entities.flush();
    }

    @Override
    public boolean has(String name) {
        return id(name).isPresent();
    }

    @Override
    public Optional<Dispatch> take(String name) {
        // By id alone: with anything else in the query the lock is lost or refused on Derby.
        return id(name).map(id -> entities.find(Dispatch.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<Long> id(String name) {
        return entities.createQuery("select d.id from Dispatch d where d.name = :name", Long.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }
}
