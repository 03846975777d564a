package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Locale;
import pl.pomost.business.repayment.Demand;
import pl.pomost.business.repayment.Demands;
import pl.pomost.business.repayment.Repayment;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

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

    /** What somebody entered past the lock of the case is refused by the data base. */
    @Override
    public void add(Repayment payment) {
        entities.persist(payment);
        try {
            entities.flush();
        } catch (PersistenceException failure) {
            throw Duplicate.isReasonOf(failure)
                    ? new Refusal(Refusal.Kind.RULE, Reason.of("repayment.known-meanwhile"))
                    : failure;
        }
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
