package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import pl.pomost.business.official.RecourseLetter;
import pl.pomost.business.official.RecourseLetters;
import pl.pomost.business.recourse.RecourseRuling;

/** Letters about appeals of recruitment on JPA; what they say of a person is sealed. */
@ApplicationScoped
public class JpaRecourseLetters implements RecourseLetters {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaRecourseLetters() {}

    @Override
    public String nextNumber(int year) {
        return String.format(Locale.ROOT, "ODW-%d-%04d", year, YearCounter.next(entities, "ODW", year));
    }

    @Override
    public void add(RecourseLetter letter, String page, byte[] pdf) {
        entities.persist(letter);
        entities.flush();
        var encoded = Base64.getEncoder().encodeToString(pdf);
        entities.persist(new RecourseLetterContent(letter.id(), sealed(page), sealed(encoded)));
        entities.flush();
    }

    @Override
    public Optional<RecourseLetter> about(RecourseRuling ruling) {
        return entities.createQuery("select l from RecourseLetter l where l.rulingId = :id", RecourseLetter.class)
                .setParameter("id", ruling.id())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<String> page(RecourseLetter letter) {
        return content(letter).map(kept -> open(kept.page()));
    }

    @Override
    public Optional<byte[]> pdf(RecourseLetter letter) {
        return content(letter).map(kept -> Base64.getDecoder().decode(open(kept.pdf())));
    }

    private Optional<RecourseLetterContent> content(RecourseLetter letter) {
        return Optional.ofNullable(entities.find(RecourseLetterContent.class, letter.id()));
    }

    private static byte[] sealed(String plain) {
        return Vault.present().seal(plain).getBytes(StandardCharsets.UTF_8);
    }

    private static String open(byte[] kept) {
        return Vault.present().open(new String(kept, StandardCharsets.UTF_8));
    }
}
