package pl.pomost.records.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Tells the clockwork whether there is something to seal. */
@ApplicationScoped
public class SealWatch {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    SealWatch() {}

    public boolean hasSomethingToSeal() {
        return !new UnsealedRuns(entities).all().isEmpty();
    }
}
