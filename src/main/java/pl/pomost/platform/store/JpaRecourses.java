package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.recourse.Recourse;
import pl.pomost.business.recourse.RecourseRuling;
import pl.pomost.business.recourse.Recourses;
import pl.pomost.business.recourse.ResultReceipt;
import pl.pomost.business.recruitment.Enrolment;

/** Appeals of people on JPA. */
@ApplicationScoped
public class JpaRecourses implements Recourses {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaRecourses() {}

    @Override
    public void add(ResultReceipt receipt) {
        entities.persist(receipt);
    }

    @Override
    public List<ResultReceipt> receiptsOf(Enrolment enrolment) {
        return of(ResultReceipt.class, enrolment);
    }

    @Override
    public void add(Recourse recourse) {
        entities.persist(recourse);
    }

    @Override
    public List<Recourse> of(Enrolment enrolment) {
        return of(Recourse.class, enrolment);
    }

    @Override
    public void add(RecourseRuling ruling) {
        entities.persist(ruling);
    }

    @Override
    public List<RecourseRuling> rulingsOn(Enrolment enrolment) {
        return of(RecourseRuling.class, enrolment);
    }

    private <T> List<T> of(Class<T> kind, Enrolment enrolment) {
        return entities.createQuery(
                        "select r from " + kind.getSimpleName() + " r where r.enrolmentId = :id order by r.id", kind)
                .setParameter("id", enrolment.id())
                .getResultList();
    }
}
