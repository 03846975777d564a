package pl.pomost.records.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** Looks at the seals, newest first. */
@Reading
@Requires({Permission.READ_TRAIL, Permission.VERIFY_TRAIL})
public class Seals {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    Seals() {}

    /** The newest seal, when there is one. */
    public Optional<SealLine> latest() {
        return before(null, 1).stream().findFirst();
    }

    /**
     * The seals before a number.
     *
     * @param before number of the last seal of the page before, null for the first page
     * @param limit  at most that many
     */
    public List<SealLine> before(@Nullable Long before, int limit) {
        return entities.createQuery("select s from Seal s where s.number < :before order by s.number desc", Seal.class)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(limit)
                .getResultStream()
                .map(Seal::line)
                .toList();
    }
}
