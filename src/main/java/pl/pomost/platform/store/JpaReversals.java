package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.reversal.Reversal;
import pl.pomost.business.reversal.Reversals;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** Reversals on JPA. */
@ApplicationScoped
public class JpaReversals implements Reversals {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaReversals() {}

    /** Two may ask at the same moment for what a line and what somebody typed say: one of them is refused by the data base. */
    @Override
    public void add(Reversal reversal) {
        entities.persist(reversal);
        try {
            entities.flush();
        } catch (PersistenceException failure) {
            throw Duplicate.isReasonOf(failure) ? new Refusal(Refusal.Kind.RULE, Reason.of("reversal.waits")) : failure;
        }
    }

    @Override
    public List<Reversal> ofLine(String statement, int line) {
        return entities.createQuery(
                        "select r from Reversal r where r.statementNumber = :statement and r.line = :line order by r.id",
                        Reversal.class)
                .setParameter("statement", statement)
                .setParameter("line", line)
                .getResultList();
    }

    @Override
    public List<Reversal> ofPayout(PayoutReference reference) {
        return entities.createQuery(
                        "select r from Reversal r where r.payoutReference = :reference order by r.id", Reversal.class)
                .setParameter("reference", reference)
                .getResultList();
    }

    @Override
    public List<Reversal> ofPayment(String demand, int payment) {
        return entities.createQuery(
                        "select r from Reversal r where r.demandNumber = :demand and r.paymentNumber = :payment"
                                + " order by r.id",
                        Reversal.class)
                .setParameter("demand", demand)
                .setParameter("payment", payment)
                .getResultList();
    }

    @Override
    public List<Reversal> waitingFor(String account, int most) {
        return entities.createQuery(
                        "select r from Reversal r where r.live = 1 and r.askedBy <> :account order by r.id",
                        Reversal.class)
                .setParameter("account", account)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
