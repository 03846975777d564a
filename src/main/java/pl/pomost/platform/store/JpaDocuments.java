package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.document.Document;
import pl.pomost.business.document.Documents;
import pl.pomost.kernel.fact.CaseNumber;

/** Papers on JPA. */
@ApplicationScoped
public class JpaDocuments implements Documents {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaDocuments() {}

    @Override
    public void add(Document document) {
        entities.persist(document);
        entities.flush();
    }

    @Override
    public List<Document> of(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select d from Document d where d.caseNumber = :number order by d.number", Document.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }
}
