package pl.pomost.records.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Reason;

/** Keeps what checks of the ledger found; each stays. */
@ApplicationScoped
public class LedgerProofs {

    /** So many findings are kept of one check; their number is kept in full. */
    private static final int MOST_FINDINGS = 12;

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    BusinessClock clock;

    LedgerProofs() {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(LedgerCheck.Outcome outcome, String account) {
        entities.createNativeQuery("INSERT INTO ledger_check (number, business_day, ended_at, begun_by, rows_compared,"
                        + " finding_count, findings) SELECT COALESCE(MAX(number), 0) + 1, CAST(? AS DATE), CAST(? AS TIMESTAMP),"
                        + " CAST(? AS VARCHAR(60)), CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS VARCHAR(4000))"
                        + " FROM ledger_check")
                .setParameter(1, Date.valueOf(clock.day()))
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, account)
                .setParameter(4, outcome.compared())
                .setParameter(5, (long) outcome.findings().size())
                .setParameter(6, written(outcome.findings()))
                .executeUpdate();
    }

    /** The last check, empty when none has ended yet. */
    public Optional<LedgerProof> latest() {
        return entities
                .createNativeQuery(
                        "SELECT number, business_day, ended_at, begun_by, rows_compared, finding_count, findings"
                                + " FROM ledger_check ORDER BY number DESC FETCH FIRST 1 ROWS ONLY")
                .getResultList()
                .stream()
                .map(row -> proof((Object[]) row))
                .findFirst();
    }

    private static LedgerProof proof(Object[] row) {
        return new LedgerProof(
                ((Number) row[0]).longValue(),
                ((Date) row[1]).toLocalDate(),
                ((Timestamp) row[2]).toInstant(),
                String.valueOf(row[3]),
                ((Number) row[4]).longValue(),
                ((Number) row[5]).longValue(),
                read(String.valueOf(row[6])));
    }

    private static String written(List<Reason> findings) {
        var all = Json.createArrayBuilder();
        findings.stream().limit(MOST_FINDINGS).forEach(finding -> {
            var figures = Json.createObjectBuilder();
            finding.figures().forEach((name, value) -> figures.add(name, String.valueOf(value)));
            all.add(Json.createObjectBuilder().add("rule", finding.rule()).add("figures", figures));
        });
        return all.build().toString();
    }

    private static List<Reason> read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(LedgerProofs::reason)
                    .toList();
        }
    }

    private static Reason reason(JsonObject written) {
        var reason = Reason.of(written.getString("rule"));
        for (var figure : written.getJsonObject("figures").entrySet()) {
            reason = reason.with(figure.getKey(), ((JsonString) figure.getValue()).getString());
        }
        return reason;
    }
}
