package pl.pomost.records.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The check of the whole trail: all chains, seals, personal values that still exist, and what the tables say beside it. */
@ApplicationScoped
public class TrailCheck {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    TrailCheck() {}

    /** Runs to the end in this thread. */
    void run(Verification verification) {
        verification.willTake(count("AuditChain")
                + count("AuditEntry")
                + count("Seal")
                + count("PersonalValue")
                + DeedCheck.count(entities)
                + PaperCheck.count(entities));
        var chains = new ChainCheck(entities, verification);
        chains.run();
        new SealCheck(entities, verification, chains.names()).run();
        new PersonalCheck(entities, verification).run();
        new DeedCheck(entities, verification).run();
        new PaperCheck(entities, verification).run();
    }

    private long count(String entity) {
        return entities.createQuery("select count(x) from " + entity + " x", Long.class)
                .getSingleResult();
    }
}
