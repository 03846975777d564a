package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.decision.Decision;
import pl.pomost.business.decision.Decisions;
import pl.pomost.kernel.fact.CaseNumber;

/** Decisions on JPA. */
@ApplicationScoped
public class JpaDecisions implements Decisions {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaDecisions() {}

    @Override
    public void add(Decision decision) {
        entities.persist(decision);
        entities.flush();
    }

    @Override
    public List<Decision> of(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select d from Decision d where d.caseNumber = :number order by d.id", Decision.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    @Override
    public Optional<Decision> approvalOf(CaseNumber caseNumber) {
        return find(caseNumber, Decision.Result.APPROVED);
    }

    @Override
    public Optional<Decision> refusalOf(CaseNumber caseNumber) {
        return find(caseNumber, Decision.Result.REFUSED);
    }

    private Optional<Decision> find(CaseNumber caseNumber, Decision.Result outcome) {
        return of(caseNumber).stream()
                .filter(decision -> decision.result() == outcome)
                .reduce((earlier, later) -> later);
    }
}
