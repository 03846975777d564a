package pl.pomost.records.audit;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.refusal.Reason;

/**
 * Checks that what stands in the tables was told: a payout, decision or role that somebody wrote past the office has no entry
 * that says so. A row is read before the entries, and each was written with its entry: whoever writes meanwhile is no finding.
 */
final class DeedCheck {

    private final EntityManager entities;
    private final Verification verification;

    DeedCheck(EntityManager entities, Verification verification) {
        this.entities = entities;
        this.verification = verification;
    }

    /** How many rows there are to check. */
    static long count(EntityManager entities) {
        return Deed.ALL.stream()
                .map(deed -> "SELECT COUNT(*) FROM " + deed.query().replaceAll("(?s).* FROM (\\S+).*", "$1"))
                .mapToLong(query -> ((Number) entities.createNativeQuery(query).getSingleResult()).longValue())
                .sum();
    }

    void run() {
        for (var deed : Deed.ALL) {
            for (var row : rows(deed)) {
                verification.countDeed();
                if (!isTold(deed, row) && isStillThere(deed, row)) {
                    verification.finds(Reason.of("trail.untold")
                            .with("chain", deed.kind() + "/" + row[0])
                            .with("thing", row[1]));
                }
            }
            entities.clear();
        }
    }

    @SuppressWarnings("unchecked") // a native query of several columns
    private List<Object[]> rows(Deed deed) {
        return entities.createNativeQuery(deed.query()).getResultList();
    }

    /** A row that was changed back or taken away since it was read is told by its next entry. */
    private boolean isStillThere(Deed deed, Object[] row) {
        return rows(deed).stream().anyMatch(now -> Arrays.equals(now, row)) && !isTold(deed, row);
    }

    private boolean isTold(Deed deed, Object[] row) {
        var bodies = bodies(deed, String.valueOf(row[0]), String.valueOf(row[1]));
        return bodies.stream().limit(deed.latest() ? 1 : bodies.size()).anyMatch(body -> says(deed, row, body));
    }

    /** What the entries about a thing say, the latest first. */
    private List<JsonObject> bodies(Deed deed, String key, String thing) {
        return entities.createQuery(
                        "select e.body from AuditEntry e, AuditChain h where h.id = e.chainId and h.kind = :kind"
                                + " and h.key = :key and e.thing = :thing and e.outcome = :done order by e.number desc",
                        String.class)
                .setParameter("kind", Chain.Kind.valueOf(deed.kind()))
                .setParameter("key", key)
                .setParameter("thing", thing.strip())
                .setParameter("done", AuditEntry.Outcome.DONE)
                .getResultStream()
                .map(FlatSnapshot::read)
                .map(body -> body.get("changed") instanceof JsonObject changed ? changed : body)
                .toList();
    }

    private static boolean says(Deed deed, Object[] row, JsonObject told) {
        for (int i = 0; i < deed.fields().size(); i++) {
            if (!says(told.get(deed.fields().get(i)), row[i + 2])) {
                return false;
            }
        }
        return true;
    }

    private static boolean says(@Nullable JsonValue told, @Nullable Object value) {
        if (told instanceof JsonArray many) {
            return many.getValuesAs(JsonString.class).stream()
                    .anyMatch(each -> each.getString().equals(text(value).orElse("")));
        }
        return Optional.ofNullable(told)
                .filter(JsonString.class::isInstance)
                .map(each -> ((JsonString) each).getString())
                .equals(text(value));
    }

    private static Optional<String> text(@Nullable Object value) {
        return Optional.ofNullable(value)
                .map(each -> each instanceof BigDecimal amount
                        ? amount.toPlainString()
                        : each.toString().strip());
    }
}
