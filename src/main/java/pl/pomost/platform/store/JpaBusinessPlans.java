package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.Submission;
import pl.pomost.kernel.fact.CaseNumber;

/** Plans and submissions on JPA. */
@ApplicationScoped
public class JpaBusinessPlans implements BusinessPlans {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaBusinessPlans() {}

    @Override
    public void add(BusinessPlan plan) {
        entities.persist(plan);
        entities.flush();
    }

    @Override
    public Optional<BusinessPlan> find(CaseNumber caseNumber) {
        return entities.createQuery("select p from BusinessPlan p where p.caseNumber = :number", BusinessPlan.class)
                .setParameter("number", caseNumber)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Submission submission) {
        entities.persist(submission);
        entities.flush();
    }

    @Override
    public List<Submission> submissionsOf(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select s from Submission s where s.caseNumber = :number order by s.number", Submission.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    @Override
    public Map<CaseNumber, LocalDate> firstHandedInAfter(String edition, LocalDate day) {
        var days = new LinkedHashMap<CaseNumber, LocalDate>();
        entities.createQuery(
                        "select s.caseNumber, s.submittedOn from Submission s, CaseFile f where f.number = s.caseNumber"
                                + " and f.editionCode = :edition and s.number = 1 and s.submittedOn > :day"
                                + " order by s.caseNumber",
                        Object[].class)
                .setParameter("edition", edition)
                .setParameter("day", day)
                .getResultStream()
                .forEach(row -> days.put((CaseNumber) row[0], (LocalDate) row[1]));
        return days;
    }
}
