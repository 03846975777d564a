package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import pl.pomost.business.monitoring.Closing;
import pl.pomost.business.monitoring.Closings;
import pl.pomost.kernel.fact.CaseNumber;

/** Closings on JPA. */
@ApplicationScoped
public class JpaClosings implements Closings {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaClosings() {}

    @Override
    public void add(Closing closing) {
        entities.persist(closing);
        entities.flush();
    }

    @Override
    public Optional<Closing> of(CaseNumber caseNumber) {
        return Optional.ofNullable(entities.find(Closing.class, caseNumber.text()));
    }
}
