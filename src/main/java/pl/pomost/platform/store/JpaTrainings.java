package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.pomost.business.training.Excuse;
import pl.pomost.business.training.TrainingCertificate;
import pl.pomost.business.training.TrainingSession;
import pl.pomost.business.training.Trainings;
import pl.pomost.kernel.fact.CaseNumber;

/** Training sessions on JPA. */
@ApplicationScoped
public class JpaTrainings implements Trainings {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaTrainings() {}

    @Override
    public void add(TrainingSession session) {
        entities.persist(session);
        entities.flush();
    }

    @Override
    public void add(Excuse excuse) {
        entities.persist(excuse);
        entities.flush();
    }

    @Override
    public void add(TrainingCertificate certificate) {
        entities.persist(certificate);
        entities.flush();
    }

    @Override
    public String nextCertificate(int year) {
        return "Z-%04d-%05d".formatted(year, YearCounter.next(entities, "Z", year));
    }

    @Override
    public List<Excuse> excusesOf(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select e from Excuse e where e.caseNumber = :number order by e.session, e.participantNumber",
                        Excuse.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    @Override
    public List<TrainingCertificate> certificatesOf(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select c from TrainingCertificate c where c.caseNumber = :number order by c.number",
                        TrainingCertificate.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    @Override
    public List<TrainingSession> of(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select s from TrainingSession s where s.caseNumber = :number order by s.number",
                        TrainingSession.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    @Override
    public Map<String, Integer> countedQuarters(CaseNumber caseNumber) {
        var counted = new HashMap<String, Integer>();
        entities.createQuery(
                        "select a.participantNumber, sum(a.quarters) from TrainingSession s join s.attendances a"
                                + " where s.caseNumber = :number and a.signed = true group by a.participantNumber",
                        Object[].class)
                .setParameter("number", caseNumber)
                .getResultStream()
                .forEach(row -> counted.put((String) row[0], ((Number) row[1]).intValue()));
        return counted;
    }
}
