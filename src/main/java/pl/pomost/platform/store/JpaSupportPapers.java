package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import pl.pomost.business.official.SupportPaper;
import pl.pomost.business.official.SupportPapers;
import pl.pomost.business.recruitment.Enrolment;

/** Contracts of training and advice on JPA; what they say of a person is sealed. */
@ApplicationScoped
public class JpaSupportPapers implements SupportPapers {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaSupportPapers() {}

    @Override
    public void add(SupportPaper paper, String page, byte[] pdf) {
        entities.persist(paper);
        entities.flush();
        var encoded = Base64.getEncoder().encodeToString(pdf);
        entities.persist(new SupportPaperContent(paper.id(), sealed(page), sealed(encoded)));
        entities.flush();
    }

    @Override
    public Optional<SupportPaper> of(Enrolment enrolment) {
        return entities.createQuery("select p from SupportPaper p where p.enrolmentId = :id", SupportPaper.class)
                .setParameter("id", enrolment.id())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<String> page(SupportPaper paper) {
        return content(paper).map(kept -> open(kept.page()));
    }

    @Override
    public Optional<byte[]> pdf(SupportPaper paper) {
        return content(paper).map(kept -> Base64.getDecoder().decode(open(kept.pdf())));
    }

    private Optional<SupportPaperContent> content(SupportPaper paper) {
        return Optional.ofNullable(entities.find(SupportPaperContent.class, paper.id()));
    }

    private static byte[] sealed(String plain) {
        return Vault.present().seal(plain).getBytes(StandardCharsets.UTF_8);
    }

    private static String open(byte[] kept) {
        return Vault.present().open(new String(kept, StandardCharsets.UTF_8));
    }
}
