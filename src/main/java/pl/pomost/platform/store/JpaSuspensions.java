package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.repayment.Suspension;
import pl.pomost.business.repayment.Suspensions;
import pl.pomost.kernel.fact.CaseNumber;

/** Suspensions on JPA. */
@ApplicationScoped
public class JpaSuspensions implements Suspensions {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaSuspensions() {}

    @Override
    public void add(Suspension suspension) {
        entities.persist(suspension);
        entities.flush();
    }

    @Override
    public List<Suspension> of(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select s from Suspension s where s.caseNumber = :number order by s.number", Suspension.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }
}
