package pl.pomost.records.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The check of the whole trail: all chains, all seals, all personal values that still exist. */
@ApplicationScoped
public class TrailCheck {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    TrailCheck() {}

    /** Runs to the end in this thread. */
    void run(Verification verification) {
        verification.willTake(count("AuditChain") + count("AuditEntry") + count("Seal") + count("PersonalValue"));
        var chains = new ChainCheck(entities, verification);
        chains.run();
        new SealCheck(entities, verification, chains.names()).run();
        new PersonalCheck(entities, verification).run();
    }

    private long count(String entity) {
        return entities.createQuery("select count(x) from " + entity + " x", Long.class)
                .getSingleResult();
    }
}
