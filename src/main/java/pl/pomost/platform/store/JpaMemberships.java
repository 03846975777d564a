package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.membership.ActivityPause;
import pl.pomost.business.membership.Membership;
import pl.pomost.business.membership.Memberships;
import pl.pomost.kernel.fact.CaseNumber;

/** Memberships and pauses on JPA. */
@ApplicationScoped
public class JpaMemberships implements Memberships {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaMemberships() {}

    @Override
    public void add(Membership membership) {
        entities.persist(membership);
        entities.flush();
    }

    @Override
    public List<Membership> of(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select m from Membership m where m.caseNumber = :number order by m.number", Membership.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    @Override
    public void add(ActivityPause pause) {
        entities.persist(pause);
        entities.flush();
    }

    @Override
    public List<ActivityPause> pausesOf(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select p from ActivityPause p where p.caseNumber = :number order by p.number",
                        ActivityPause.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }
}
