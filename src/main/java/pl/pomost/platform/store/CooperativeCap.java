package pl.pomost.platform.store;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.identifier.Krs;

/** The row of one cooperative; its sum and cap belong to the triggers on agreements. Whoever signs for it locks it first. */
@Entity
@Table(name = "cooperative_cap")
@SuppressWarnings("NullAway.Init") // filled by the store
class CooperativeCap {

    @Id
    private String krs;

    protected CooperativeCap() {}

    private CooperativeCap(Krs krs) {
        this.krs = krs.value();
    }

    /** Locks the row until the transaction ends; it is made for the first agreement. */
    static void lock(EntityManager entities, Krs krs) {
        if (locked(entities, krs) == null) {
            YearCounter.queueForFirst(entities);
            if (locked(entities, krs) == null) {
                entities.persist(new CooperativeCap(krs));
                entities.flush();
            }
        }
    }

    private static @Nullable CooperativeCap locked(EntityManager entities, Krs krs) {
        return entities.find(CooperativeCap.class, krs.value(), LockModeType.PESSIMISTIC_WRITE);
    }
}
