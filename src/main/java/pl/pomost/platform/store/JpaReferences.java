package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.reference.ReferenceEntry;
import pl.pomost.business.reference.ReferenceTable;
import pl.pomost.business.reference.References;
import pl.pomost.kernel.refusal.Refusal;

/** Lines of reference tables on JPA. */
@ApplicationScoped
public class JpaReferences implements References {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaReferences() {}

    @Override
    public List<ReferenceEntry> live(ReferenceTable table) {
        return lines(table, " and r.replacedBy = 0");
    }

    @Override
    public List<ReferenceEntry> live(ReferenceTable table, String key) {
        return entities.createQuery(
                        "select r from ReferenceEntry r where r.table = :table and r.entryKey = :key and r.replacedBy = 0"
                                + " order by r.validFrom desc",
                        ReferenceEntry.class)
                .setParameter("table", table)
                .setParameter("key", key)
                .getResultList();
    }

    @Override
    public List<ReferenceEntry> all(ReferenceTable table) {
        return lines(table, "");
    }

    @Override
    public ReferenceEntry take(ReferenceTable table, long id) {
        var entry = entities.find(ReferenceEntry.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (entry == null || entry.table() != table) {
            throw Refusal.unknown("reference", id);
        }
        return entry;
    }

    @Override
    public void add(ReferenceEntry entry) {
        entities.persist(entry);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }

    private List<ReferenceEntry> lines(ReferenceTable table, String which) {
        return entities.createQuery(
                        "select r from ReferenceEntry r where r.table = :table" + which
                                + " order by r.validFrom desc, r.entryKey, r.id desc",
                        ReferenceEntry.class)
                .setParameter("table", table)
                .getResultList();
    }
}
