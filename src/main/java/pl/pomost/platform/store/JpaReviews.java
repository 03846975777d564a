package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.review.BridgingAppeal;
import pl.pomost.business.review.BridgingPaper;
import pl.pomost.business.review.BridgingReview;
import pl.pomost.business.review.Reviews;
import pl.pomost.kernel.fact.CaseNumber;

/** Papers, reviews and appeals of bridging support on JPA. */
@ApplicationScoped
public class JpaReviews implements Reviews {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaReviews() {}

    @Override
    public List<BridgingPaper> papersOf(CaseNumber caseNumber) {
        return all(BridgingPaper.class, caseNumber, "r.supportId, r.paper");
    }

    @Override
    public void keep(BridgingSupport support, List<BridgingPaper> papers) {
        entities.createQuery("delete from BridgingPaper p where p.supportId = :support")
                .setParameter("support", support.id())
                .executeUpdate();
        papers.forEach(entities::persist);
        entities.flush();
    }

    @Override
    public void add(BridgingReview review) {
        entities.persist(review);
        entities.flush();
    }

    @Override
    public List<BridgingReview> of(CaseNumber caseNumber) {
        return all(BridgingReview.class, caseNumber, "r.supportId, r.round");
    }

    @Override
    public void add(BridgingAppeal appeal) {
        entities.persist(appeal);
        entities.flush();
    }

    @Override
    public List<BridgingAppeal> appealsOf(CaseNumber caseNumber) {
        return all(BridgingAppeal.class, caseNumber, "r.id");
    }

    private <T> List<T> all(Class<T> type, CaseNumber number, String order) {
        return entities.createQuery(
                        "select r from " + type.getSimpleName() + " r where r.caseNumber = :number order by " + order,
                        type)
                .setParameter("number", number)
                .getResultList();
    }
}
