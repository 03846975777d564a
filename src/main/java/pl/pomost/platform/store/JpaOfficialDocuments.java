package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.official.OfficialDocument;
import pl.pomost.business.official.OfficialDocuments;
import pl.pomost.kernel.fact.CaseNumber;

/** Issued documents on JPA. */
@ApplicationScoped
public class JpaOfficialDocuments implements OfficialDocuments {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaOfficialDocuments() {}

    @Override
    public void add(OfficialDocument document, String page) {
        entities.persist(document);
        entities.flush();
        entities.persist(new OfficialPageContent(document.id(), page.getBytes(StandardCharsets.UTF_8)));
        entities.flush();
    }

    @Override
    public List<OfficialDocument> of(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select d from OfficialDocument d where d.caseNumber = :number order by d.documentNumber",
                        OfficialDocument.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    @Override
    public Optional<String> page(OfficialDocument document) {
        return Optional.ofNullable(entities.find(OfficialPageContent.class, document.id()))
                .map(kept -> new String(kept.content(), StandardCharsets.UTF_8));
    }
}
