package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.business.statement.OrderedAmounts;
import pl.pomost.kernel.money.Money;

/** Amounts of payouts on JPA. */
@ApplicationScoped
public class JpaOrderedAmounts implements OrderedAmounts {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaOrderedAmounts() {}

    @Override
    public Optional<Money> of(String reference) {
        return PayoutReference.isValid(reference)
                ? entities.createQuery("select p.amount from Payout p where p.reference = :reference", Money.class)
                        .setParameter("reference", new PayoutReference(reference))
                        .getResultStream()
                        .findFirst()
                : Optional.empty();
    }
}
