package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import pl.pomost.business.declaration.Declaration;
import pl.pomost.business.declaration.Declarations;
import pl.pomost.kernel.fact.CaseNumber;

/** Declarations on JPA. */
@ApplicationScoped
public class JpaDeclarations implements Declarations {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaDeclarations() {}

    @Override
    public Optional<Declaration> of(CaseNumber caseNumber) {
        return entities.createQuery("select d from Declaration d where d.caseNumber = :number", Declaration.class)
                .setParameter("number", caseNumber)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Declaration declaration) {
        entities.persist(declaration);
        entities.flush();
    }
}
