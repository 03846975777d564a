package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import pl.pomost.business.repayment.Demand;
import pl.pomost.business.repayment.Demands;
import pl.pomost.business.repayment.Repayment;
import pl.pomost.kernel.fact.CaseNumber;

/** Demands and the payments against them on JPA. */
@ApplicationScoped
public class JpaDemands implements Demands {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaDemands() {}

    @Override
    public String nextNumber(int year) {
        return String.format(Locale.ROOT, "ZW-%d-%04d", year, YearCounter.next(entities, "ZW", year));
    }

    @Override
    public void add(Demand demand) {
        entities.persist(demand);
        entities.flush();
    }

    @Override
    public List<Demand> of(CaseNumber caseNumber) {
        return entities.createQuery("select d from Demand d where d.caseNumber = :number order by d.id", Demand.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    @Override
    public void add(Repayment payment) {
        entities.persist(payment);
        entities.flush();
    }

    @Override
    public List<Repayment> paymentsOf(Demand demand) {
        return entities.createQuery(
                        "select r from Repayment r where r.demandNumber = :number order by r.number", Repayment.class)
                .setParameter("number", demand.number())
                .getResultList();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
