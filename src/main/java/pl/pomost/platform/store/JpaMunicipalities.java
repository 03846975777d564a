package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import pl.pomost.business.reference.Municipalities;
import pl.pomost.business.reference.Municipality;
import pl.pomost.kernel.identifier.Teryt;

/** Municipalities on JPA. */
@ApplicationScoped
public class JpaMunicipalities implements Municipalities {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaMunicipalities() {}

    @Override
    public Optional<Municipality> of(Teryt code) {
        return Optional.ofNullable(entities.find(Municipality.class, code.value()));
    }

    @Override
    public boolean cover(String voivodeship) {
        return !entities.createQuery("select m.code from Municipality m where m.code like :start", String.class)
                .setParameter("start", voivodeship + "%")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
