package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.reference.BreachGround;
import pl.pomost.business.reference.BreachGrounds;

/** Grounds for a return on JPA. */
@ApplicationScoped
public class JpaBreachGrounds implements BreachGrounds {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaBreachGrounds() {}

    @Override
    public List<BreachGround> all() {
        return entities.createQuery("select g from BreachGround g order by g.code", BreachGround.class)
                .getResultList();
    }

    @Override
    public Optional<BreachGround> of(String code) {
        return Optional.ofNullable(entities.find(BreachGround.class, code));
    }
}
