package pl.pomost.records.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import pl.pomost.kernel.fact.Chain;

/** Begins chains in transactions of their own: on some data bases a second beginning spoils the transaction it is in. */
@ApplicationScoped
public class ChainBeginnings {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    ChainBeginnings() {}

    /** Writes an empty chain. An empty one that is never used is no fault. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void begin(Chain chain) {
        entities.persist(new AuditChain(chain));
        entities.flush();
    }
}
