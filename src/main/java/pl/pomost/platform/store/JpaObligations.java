package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.kernel.fact.CaseNumber;

/** Obligations on JPA. */
@ApplicationScoped
public class JpaObligations implements Obligations {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaObligations() {}

    @Override
    public void add(Obligation obligation) {
        entities.persist(obligation);
        entities.flush();
    }

    @Override
    public List<Obligation> of(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select o from Obligation o where o.caseNumber = :number order by o.number", Obligation.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }
}
