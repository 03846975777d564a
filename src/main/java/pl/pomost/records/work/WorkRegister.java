package pl.pomost.records.work;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.work.WorkKind;
import pl.pomost.business.work.WorkState;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** Work in progress and what became of it, the newest first: one's own, or everybody's for those who check the trail. */
@Reading
@Requires(Permission.KEEP_OWN_PROFILE)
public class WorkRegister {

    private static final String WORKS =
            "SELECT number, kind, subject, begun_by, begun_on, begun_at, ended_at, state, total,"
                    + " done, refused, result, reasons FROM kept_work";

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    Door door;

    WorkRegister() {}

    /** Whether the reader sees everybody's. */
    public boolean seesAll() {
        return door.actor().may(Permission.VERIFY_TRAIL);
    }

    /**
     * A page of the list.
     *
     * @param mine   only one's own
     * @param before number of the last one of the page before, null for the first page
     * @param limit  at most that many
     */
    public List<WorkLine> page(boolean mine, @Nullable Long before, int limit) {
        var own = mine || !seesAll();
        var query = entities.createNativeQuery(
                WORKS + " WHERE number < ?" + (own ? " AND begun_by = ?" : "") + " ORDER BY number DESC");
        query.setParameter(1, before == null ? Long.MAX_VALUE : before);
        if (own) {
            query.setParameter(2, door.actor().account());
        }
        return lines(query.setMaxResults(limit).getResultList());
    }

    /** How many of one's own go on now. */
    public long running() {
        return ((Number) entities.createNativeQuery(
                                "SELECT COUNT(*) FROM kept_work WHERE begun_by = ? AND state = 'RUNNING'")
                        .setParameter(1, door.actor().account())
                        .getSingleResult())
                .longValue();
    }

    /** @throws Refusal UNKNOWN when there is none that the reader may see */
    public WorkLine one(long number) {
        return lines(entities.createNativeQuery(WORKS + " WHERE number = ?")
                        .setParameter(1, number)
                        .getResultList())
                .stream()
                .filter(line -> seesAll() || line.begunBy().equals(door.actor().account()))
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("work", number));
    }

    /** The last work of these kinds at a subject: whoever sees the subject sees how far it is. */
    public Optional<WorkLine> latest(String subject, WorkKind... kinds) {
        var words = Arrays.stream(kinds).map(kind -> "'" + kind + "'").collect(Collectors.joining(", "));
        return lines(entities.createNativeQuery(
                                WORKS + " WHERE subject = ? AND kind IN (" + words + ") ORDER BY number DESC")
                        .setParameter(1, subject)
                        .setMaxResults(1)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /**
     * What became of its rows, in the order in which that was known.
     *
     * @param refusedOnly only those with which nothing was done
     * @param after       place that the page before ended with, 0 for the first
     */
    public List<WorkRowLine> rows(long number, boolean refusedOnly, int after, int limit) {
        var shown = one(number).number();
        List<?> rows = entities.createNativeQuery(
                        "SELECT place, row_key, refused, reasons FROM kept_work_row WHERE work_number = ?"
                                + " AND place > ?" + (refusedOnly ? " AND refused = TRUE" : "") + " ORDER BY place")
                .setParameter(1, shown)
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(each -> row((Object[]) each)).toList();
    }

    private static List<WorkLine> lines(List<?> rows) {
        return rows.stream().map(each -> line((Object[]) each)).toList();
    }

    private static WorkRowLine row(Object[] row) {
        return new WorkRowLine(
                ((Number) row[0]).intValue(),
                String.valueOf(row[1]),
                (Boolean) row[2],
                KeptReasons.read(String.valueOf(row[3])));
    }

    private static WorkLine line(@Nullable Object[] row) {
        return new WorkLine(
                whole(row[0]),
                WorkKind.valueOf(String.valueOf(row[1])),
                String.valueOf(row[2]),
                String.valueOf(row[3]),
                ((Date) Objects.requireNonNull(row[4])).toLocalDate(),
                ((Timestamp) Objects.requireNonNull(row[5])).toInstant(),
                row[6] == null ? null : ((Timestamp) row[6]).toInstant(),
                WorkState.valueOf(String.valueOf(row[7])),
                (int) whole(row[8]),
                (int) whole(row[9]),
                (int) whole(row[10]),
                (String) row[11],
                KeptReasons.read(String.valueOf(row[12])));
    }

    private static long whole(@Nullable Object column) {
        return ((Number) Objects.requireNonNull(column)).longValue();
    }
}
