package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.reference.InterestKind;
import pl.pomost.business.reference.InterestRate;
import pl.pomost.business.reference.InterestRates;

/** Rates of interest on JPA. */
@ApplicationScoped
public class JpaInterestRates implements InterestRates {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaInterestRates() {}

    @Override
    public List<InterestRate> of(InterestKind kind) {
        return entities.createQuery(
                        "select r from InterestRate r where r.kind = :kind order by r.validFrom", InterestRate.class)
                .setParameter("kind", kind)
                .getResultList();
    }
}
