package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.assessment.Assignment;
import pl.pomost.business.assessment.Assignments;
import pl.pomost.kernel.fact.CaseNumber;

/** Assessors' seats on JPA. */
@ApplicationScoped
public class JpaAssignments implements Assignments {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaAssignments() {}

    @Override
    public void add(Assignment assignment) {
        // A seat that was emptied before must be seen to be empty: inserts would otherwise go before updates.
        entities.flush();
        entities.persist(assignment);
        entities.flush();
    }

    @Override
    public List<Assignment> of(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select a from Assignment a where a.caseNumber = :number order by a.id", Assignment.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    @Override
    public boolean isAssigned(CaseNumber caseNumber, String account) {
        return entities.createQuery(
                                "select count(a) from Assignment a where a.caseNumber = :number"
                                        + " and a.account = :account and a.seat is not null",
                                Long.class)
                        .setParameter("number", caseNumber)
                        .setParameter("account", account)
                        .getSingleResult()
                > 0;
    }
}
