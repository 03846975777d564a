package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.payout.Payouts;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Refusal;

/** Payouts on JPA. */
@ApplicationScoped
public class JpaPayouts implements Payouts {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaPayouts() {}

    @Override
    public void add(Payout payout) {
        entities.persist(payout);
        entities.flush();
    }

    @Override
    public List<Payout> of(CaseNumber caseNumber) {
        return entities.createQuery("select p from Payout p where p.caseNumber = :number order by p.id", Payout.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    @Override
    public Payout payout(PayoutReference reference) {
        return entities.createQuery("select p from Payout p where p.reference = :reference", Payout.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("payout", reference));
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
