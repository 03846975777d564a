package pl.pomost.platform.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Counts the numbers of one kind in one year without gaps; the row stays locked until the transaction ends. */
@Entity
@Table(name = "year_counter")
@SuppressWarnings("NullAway.Init") // filled by the store
class YearCounter {

    private static final String FIRST = "*";

    @Id
    @Column(name = "counter_key")
    private String key;

    private int lastNumber;

    protected YearCounter() {}

    private YearCounter(String key) {
        this.key = key;
    }

    /** The next number of that kind and year, from 1. */
    static int next(EntityManager entities, String kind, int year) {
        var key = kind + "-" + year;
        var counter = locked(entities, key);
        if (counter == null) {
            queueForFirst(entities);
            counter = locked(entities, key);
        }
        if (counter == null) {
            counter = new YearCounter(key);
            entities.persist(counter);
        }
        counter.lastNumber++;
        entities.flush();
        return counter.lastNumber;
    }

    /** The number that would be next now; nothing is taken or locked. */
    static int expected(EntityManager entities, String kind, int year) {
        var counter = entities.find(YearCounter.class, kind + "-" + year);
        return counter == null ? 1 : counter.lastNumber + 1;
    }

    /** Whoever makes the first row of something queues at a row that always exists, until the transaction ends. */
    static void queueForFirst(EntityManager entities) {
        locked(entities, FIRST);
    }

    private static @Nullable YearCounter locked(EntityManager entities, String key) {
        return entities.find(YearCounter.class, key, LockModeType.PESSIMISTIC_WRITE);
    }
}
