package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.monitoring.Post;
import pl.pomost.business.monitoring.PostHolding;
import pl.pomost.business.monitoring.Posts;
import pl.pomost.kernel.fact.CaseNumber;

/** Posts and the people on them on JPA. */
@ApplicationScoped
public class JpaPosts implements Posts {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaPosts() {}

    @Override
    public void add(Post post) {
        entities.persist(post);
        entities.flush();
    }

    @Override
    public List<Post> of(CaseNumber caseNumber) {
        return entities.createQuery("select p from Post p where p.caseNumber = :number order by p.number", Post.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    @Override
    public void add(PostHolding holding) {
        entities.persist(holding);
        entities.flush();
    }

    @Override
    public List<PostHolding> holdingsOf(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select h from PostHolding h where h.caseNumber = :number order by h.postNumber, h.number",
                        PostHolding.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }
}
