package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.evidence.MonthEvidence;
import pl.pomost.business.evidence.MonthEvidences;
import pl.pomost.kernel.fact.CaseNumber;

/** The evidence of bridging months on JPA. */
@ApplicationScoped
public class JpaMonthEvidences implements MonthEvidences {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaMonthEvidences() {}

    @Override
    public void add(MonthEvidence evidence) {
        entities.persist(evidence);
        entities.flush();
    }

    @Override
    public List<MonthEvidence> of(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select e from MonthEvidence e where e.caseNumber = :number order by e.monthNumber",
                        MonthEvidence.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }
}
