package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import pl.pomost.business.office.CalendarFeed;
import pl.pomost.business.office.CalendarFeeds;

/** Addresses of calendar feeds on JPA. */
@ApplicationScoped
public class JpaCalendarFeeds implements CalendarFeeds {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaCalendarFeeds() {}

    @Override
    public void add(CalendarFeed feed) {
        entities.persist(feed);
        entities.flush();
    }

    @Override
    public Optional<CalendarFeed> of(String account) {
        return Optional.ofNullable(entities.find(CalendarFeed.class, account));
    }

    @Override
    public Optional<CalendarFeed> find(String prefix) {
        return entities.createQuery("select f from CalendarFeed f where f.prefix = :prefix", CalendarFeed.class)
                .setParameter("prefix", prefix)
                .getResultStream()
                .findFirst();
    }
}
