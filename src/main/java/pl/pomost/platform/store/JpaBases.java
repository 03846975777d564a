package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.basis.Bases;
import pl.pomost.business.basis.Basis;

/** What figures rest on, on JPA. */
@ApplicationScoped
public class JpaBases implements Bases {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaBases() {}

    @Override
    public List<Basis> of(String family) {
        return entities.createQuery("select b from Basis b where b.family in (:family, :every)", Basis.class)
                .setParameter("family", family)
                .setParameter("every", Basis.EVERY_FAMILY)
                .getResultList();
    }

    @Override
    public void add(Basis basis) {
        entities.persist(basis);
        entities.flush();
    }
}
