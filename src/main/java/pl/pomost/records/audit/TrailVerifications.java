package pl.pomost.records.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.records.work.KeptReasons;

/** Keeps what checks of the whole trail found; each stays. */
@ApplicationScoped
public class TrailVerifications {

    private static final String KEPT = "SELECT work_number, started_at, ended_at, chains, entries, seals,"
            + " personal_values, finding_count, findings FROM trail_verification";

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    TrailVerifications() {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(TrailVerification ended, String account) {
        entities.createNativeQuery(
                        "INSERT INTO trail_verification (work_number, started_at, ended_at, chains, entries,"
                                + " seals, personal_values, finding_count, findings, begun_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .setParameter(1, Long.valueOf(ended.id()))
                .setParameter(2, Timestamp.from(ended.startedAt()))
                .setParameter(3, Timestamp.from(Objects.requireNonNull(ended.endedAt())))
                .setParameter(4, ended.chains())
                .setParameter(5, ended.entries())
                .setParameter(6, ended.seals())
                .setParameter(7, ended.personalValues())
                .setParameter(8, ended.findingCount())
                .setParameter(9, KeptReasons.written(ended.findings()))
                .setParameter(10, account)
                .executeUpdate();
    }

    /** What the check with that number found; empty when it has not ended. */
    Optional<TrailVerification> of(long number) {
        return first(KEPT + " WHERE work_number = ?", number);
    }

    /** The last one that ended. */
    Optional<TrailVerification> latest() {
        return first(KEPT + " ORDER BY work_number DESC FETCH FIRST 1 ROWS ONLY", null);
    }

    private Optional<TrailVerification> first(String query, @Nullable Long number) {
        var asked = entities.createNativeQuery(query);
        if (number != null) {
            asked.setParameter(1, number);
        }
        return asked.getResultList().stream()
                .map(row -> verification((Object[]) row))
                .findFirst();
    }

    private static TrailVerification verification(Object[] row) {
        var findings = whole(row[7]);
        return new TrailVerification(
                String.valueOf(row[0]),
                ((Timestamp) row[1]).toInstant(),
                ((Timestamp) row[2]).toInstant(),
                findings == 0 ? TrailVerification.State.INTACT : TrailVerification.State.FINDINGS,
                TrailVerification.WHOLE,
                whole(row[3]),
                whole(row[4]),
                whole(row[5]),
                whole(row[6]),
                findings,
                KeptReasons.read(String.valueOf(row[8])));
    }

    private static long whole(Object column) {
        return ((Number) column).longValue();
    }
}
