package pl.pomost.platform.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import pl.pomost.business.office.BusinessDays;

/** Keeps the business day that was set. */
@ApplicationScoped
public class StoredBusinessDays implements BusinessDays {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    BusinessDay today;

    StoredBusinessDays() {}

    @Override
    public void set(LocalDate day) {
        var before = entities.find(SetDay.class, SetDay.ONLY);
        if (before == null) {
            entities.persist(new SetDay(day));
        } else {
            before.set(day);
        }
        entities.flush();
        today.forget();
    }
}
