package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.settlement.Proof;
import pl.pomost.business.settlement.Settlement;
import pl.pomost.business.settlement.Settlements;
import pl.pomost.kernel.fact.CaseNumber;

/** Settlements on JPA. */
@ApplicationScoped
public class JpaSettlements implements Settlements {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaSettlements() {}

    @Override
    public Optional<Settlement> of(CaseNumber caseNumber) {
        return entities.createQuery("select s from Settlement s where s.caseNumber = :number", Settlement.class)
                .setParameter("number", caseNumber)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Settlement settlement) {
        entities.persist(settlement);
        entities.flush();
    }

    @Override
    public List<Proof> proofsOf(CaseNumber caseNumber) {
        return entities.createQuery("select p from Proof p where p.caseNumber = :number order by p.number", Proof.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    @Override
    public void replaceProofs(CaseNumber caseNumber, List<Proof> proofs) {
        proofsOf(caseNumber).forEach(entities::remove);
        // The old ones must be gone before the same documents come again.
        entities.flush();
        proofs.forEach(entities::persist);
        entities.flush();
    }
}
