package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import pl.pomost.business.agreement.Ending;
import pl.pomost.business.agreement.Endings;
import pl.pomost.business.agreement.Extension;
import pl.pomost.kernel.fact.CaseNumber;

/** Endings and extensions on JPA. */
@ApplicationScoped
public class JpaEndings implements Endings {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaEndings() {}

    @Override
    public void add(Ending ending) {
        entities.persist(ending);
        entities.flush();
    }

    @Override
    public void add(Extension extension) {
        entities.persist(extension);
        entities.flush();
    }

    @Override
    public Optional<Ending> of(CaseNumber caseNumber) {
        return entities.createQuery("select e from Ending e where e.caseNumber = :number", Ending.class)
                .setParameter("number", caseNumber)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Extension> extensionOf(CaseNumber caseNumber) {
        return entities.createQuery("select e from Extension e where e.caseNumber = :number", Extension.class)
                .setParameter("number", caseNumber)
                .getResultStream()
                .findFirst();
    }
}
