package pl.pomost.records.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Publishes facts. Each sort of fact has a method of its own whose parameters are all that becomes public: there is no way
 * to publish anything else.
 */
@ApplicationScoped
public class PublicFacts {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    PublicFacts() {}

    /**
     * Publishes a seal, in the transaction that made it.
     *
     * @param number  number of the seal, from 1
     * @param day     business day of the seal
     * @param instant moment of the wall clock
     * @param root    Merkle root over the entries, 64 hexadecimal digits
     * @param hash    hash of the seal, 64 hexadecimal digits
     * @param entries how many entries it binds
     */
    public void publishSeal(long number, LocalDate day, Instant instant, String root, String hash, long entries) {
        entities.persist(new PublicSeal(number, day, instant, root, hash, entries));
    }
}
