package pl.pomost.records.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What anybody may read without signing in: the projects, and the latest seal. */
@ApplicationScoped
public class PublicHistory {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    PublicHistory() {}

    /** All projects with their facts, the oldest first. */
    public List<PublishedProject> projects(Locale language) {
        var lines = entities.createQuery("select l from PublicLine l order by l.id", PublicLine.class)
                .getResultList();
        return entities.createQuery("select p from PublicProject p order by p.number", PublicProject.class)
                .getResultStream()
                .map(project -> PublishedProject.of(project, lines, language))
                .toList();
    }

    /** The latest seal, once one was published. */
    public Optional<PublishedSeal> latestSeal() {
        return entities.createQuery(
                        "select s from PublicSeal s where s.number = (select max(m.number) from PublicSeal m)",
                        PublicSeal.class)
                .getResultStream()
                .map(PublicSeal::told)
                .findFirst();
    }
}
