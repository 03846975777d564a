package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.security.Pledge;
import pl.pomost.business.security.Pledges;
import pl.pomost.kernel.fact.CaseNumber;

/** Securities on JPA. */
@ApplicationScoped
public class JpaPledges implements Pledges {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaPledges() {}

    @Override
    public void add(Pledge pledge) {
        entities.persist(pledge);
        entities.flush();
    }

    @Override
    public List<Pledge> of(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select p from Pledge p where p.caseNumber = :number order by p.number", Pledge.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }
}
