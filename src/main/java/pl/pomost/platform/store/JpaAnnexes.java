package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.annex.Annex;
import pl.pomost.business.annex.Annexes;
import pl.pomost.kernel.fact.CaseNumber;

/** Annexes on JPA. */
@ApplicationScoped
public class JpaAnnexes implements Annexes {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaAnnexes() {}

    @Override
    public void add(Annex annex) {
        entities.persist(annex);
        entities.flush();
    }

    @Override
    public List<Annex> of(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select a from Annex a where a.caseNumber = :number order by a.proposal", Annex.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }
}
