package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import pl.pomost.business.official.EnrolmentPaper;
import pl.pomost.business.official.EnrolmentPapers;
import pl.pomost.business.official.OfficialKind;
import pl.pomost.business.recruitment.Enrolment;

/** Documents to people on their way through an edition, on JPA; what they say of a person is sealed. */
@ApplicationScoped
public class JpaEnrolmentPapers implements EnrolmentPapers {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaEnrolmentPapers() {}

    @Override
    public String nextNumber(OfficialKind kind, int year) {
        var prefix = kind == OfficialKind.RECOURSE_RULING ? "ODW" : "REK";
        return String.format(Locale.ROOT, "%s-%d-%04d", prefix, year, YearCounter.next(entities, prefix, year));
    }

    @Override
    public void add(EnrolmentPaper paper, String page, byte[] pdf) {
        entities.persist(paper);
        entities.flush();
        var encoded = Base64.getEncoder().encodeToString(pdf);
        entities.persist(new EnrolmentPaperContent(paper.id(), sealed(page), sealed(encoded)));
        entities.flush();
    }

    @Override
    public Optional<EnrolmentPaper> of(Enrolment enrolment, OfficialKind kind, int appeal) {
        return entities.createQuery(
                        "select p from EnrolmentPaper p where p.enrolmentId = :id and p.kind = :kind and p.appeal = :appeal",
                        EnrolmentPaper.class)
                .setParameter("id", enrolment.id())
                .setParameter("kind", kind)
                .setParameter("appeal", appeal)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<String> page(EnrolmentPaper paper) {
        return content(paper).map(kept -> open(kept.page()));
    }

    @Override
    public Optional<byte[]> pdf(EnrolmentPaper paper) {
        return content(paper).map(kept -> Base64.getDecoder().decode(open(kept.pdf())));
    }

    private Optional<EnrolmentPaperContent> content(EnrolmentPaper paper) {
        return Optional.ofNullable(entities.find(EnrolmentPaperContent.class, paper.id()));
    }

    private static byte[] sealed(String plain) {
        return Vault.present().seal(plain).getBytes(StandardCharsets.UTF_8);
    }

    private static String open(byte[] kept) {
        return Vault.present().open(new String(kept, StandardCharsets.UTF_8));
    }
}
