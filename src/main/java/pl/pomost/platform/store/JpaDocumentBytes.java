package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.business.document.Document;
import pl.pomost.business.document.DocumentBytes;
import pl.pomost.kernel.refusal.Refusal;

/** Contents of papers in the data base. */
@ApplicationScoped
public class JpaDocumentBytes implements DocumentBytes {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    @ConfigProperty(name = "pomost.document.max-bytes", defaultValue = "10485760")
    long largest;

    JpaDocumentBytes() {}

    @Override
    public long largest() {
        return largest;
    }

    @Override
    public void keep(Document document, byte[] content) {
        entities.persist(new DocumentContent(document.id(), content));
        entities.flush();
    }

    @Override
    public byte[] of(Document document) {
        var kept = entities.find(DocumentContent.class, document.id());
        if (kept == null) {
            throw Refusal.unknown("document", document.number());
        }
        return kept.content();
    }
}
