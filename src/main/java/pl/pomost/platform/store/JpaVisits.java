package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.monitoring.Visit;
import pl.pomost.business.monitoring.Visits;
import pl.pomost.kernel.fact.CaseNumber;

/** Visits on JPA. */
@ApplicationScoped
public class JpaVisits implements Visits {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaVisits() {}

    @Override
    public void add(Visit visit) {
        entities.persist(visit);
        entities.flush();
    }

    @Override
    public List<Visit> of(CaseNumber caseNumber) {
        return entities.createQuery("select v from Visit v where v.caseNumber = :number order by v.number", Visit.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }
}
