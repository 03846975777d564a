package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.due.KeptGathering;
import pl.pomost.business.due.KeptGatherings;
import pl.pomost.kernel.calendar.BusinessClock;

/** What was chosen to be gathered, on JPA; each call in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class JpaKeptGatherings implements KeptGatherings {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    BusinessClock clock;

    JpaKeptGatherings() {}

    @Override
    public void add(KeptGathering gathering) {
        entities.persist(gathering);
        entities.flush();
    }

    @Override
    public void leavesOut(String id, Collection<String> keys) {
        find(id).ifPresent(kept -> keys.forEach(kept::leavesOut));
        entities.flush();
    }

    @Override
    public void gathered(String id, String batch) {
        find(id).ifPresent(kept -> kept.gathered(batch));
        entities.flush();
    }

    @Override
    public Optional<KeptGathering> find(String id) {
        return Optional.ofNullable(entities.find(KeptGathering.class, id));
    }

    @Override
    public List<KeptGathering> latest(int most) {
        return entities.createQuery(
                        "select g from KeptGathering g order by g.begunAt desc, g.id desc", KeptGathering.class)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void forget(int days) {
        entities.createQuery("select g from KeptGathering g where g.begunAt < :before", KeptGathering.class)
                .setParameter("before", clock.instant().minus(days, ChronoUnit.DAYS))
                .getResultList()
                .forEach(entities::remove);
        entities.flush();
    }
}
