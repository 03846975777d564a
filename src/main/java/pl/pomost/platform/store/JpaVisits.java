package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.visit.Visit;
import pl.pomost.business.visit.VisitItem;
import pl.pomost.business.visit.VisitPlan;
import pl.pomost.business.visit.VisitProtocol;
import pl.pomost.business.visit.Visits;
import pl.pomost.kernel.fact.CaseNumber;

/** Visits on JPA. */
@ApplicationScoped
public class JpaVisits implements Visits {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaVisits() {}

    @Override
    public void add(Visit visit) {
        keep(visit);
    }

    @Override
    public List<Visit> of(CaseNumber caseNumber) {
        return all("select v from Visit v where v.caseNumber = :number order by v.number", Visit.class, caseNumber);
    }

    @Override
    public void add(VisitPlan plan) {
        keep(plan);
    }

    @Override
    public List<VisitPlan> plansOf(CaseNumber caseNumber) {
        return all(
                "select p from VisitPlan p where p.caseNumber = :number order by p.number",
                VisitPlan.class,
                caseNumber);
    }

    @Override
    public void add(VisitItem item) {
        keep(item);
    }

    @Override
    public List<VisitItem> itemsOf(CaseNumber caseNumber) {
        return all(
                "select i from VisitItem i where i.caseNumber = :number order by i.visitNumber, i.lineNumber",
                VisitItem.class,
                caseNumber);
    }

    @Override
    public void add(VisitProtocol protocol) {
        keep(protocol);
    }

    @Override
    public List<VisitProtocol> protocolsOf(CaseNumber caseNumber) {
        return all(
                "select p from VisitProtocol p where p.caseNumber = :number order by p.visitNumber",
                VisitProtocol.class,
                caseNumber);
    }

    private void keep(Object row) {
        entities.persist(row);
        entities.flush();
    }

    private <T> List<T> all(String query, Class<T> type, CaseNumber caseNumber) {
        return entities.createQuery(query, type)
                .setParameter("number", caseNumber)
                .getResultList();
    }
}
