package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.composition.CompositionChange;
import pl.pomost.business.composition.Compositions;
import pl.pomost.business.composition.NamedFounders;
import pl.pomost.kernel.fact.CaseNumber;

/** Changes of founders, and the founders that papers name, on JPA. */
@ApplicationScoped
public class JpaCompositions implements Compositions {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaCompositions() {}

    @Override
    public void add(CompositionChange change) {
        entities.persist(change);
        entities.flush();
    }

    @Override
    public void add(NamedFounders named) {
        entities.persist(named);
        entities.flush();
    }

    @Override
    public List<CompositionChange> changesOf(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select c from CompositionChange c where c.caseNumber = :case order by c.number",
                        CompositionChange.class)
                .setParameter("case", caseNumber)
                .getResultList();
    }

    @Override
    public Optional<NamedFounders> namedIn(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select n from NamedFounders n where n.caseNumber = :case order by n.number desc",
                        NamedFounders.class)
                .setParameter("case", caseNumber)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
