package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.work.WorkKind;
import pl.pomost.business.work.WorkOutcome;
import pl.pomost.business.work.WorkState;
import pl.pomost.business.work.Works;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.records.work.KeptReasons;

/** Work in progress by SQL, each call in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class JpaWorks implements Works {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    BusinessClock clock;

    JpaWorks() {}

    @Override
    public long begin(WorkKind kind, String subject, String account, @Nullable String onceKey) {
        waitForTurn();
        if (number("SELECT MAX(number) FROM kept_work WHERE live = ?", subject).isPresent()) {
            throw running(subject);
        }
        var query = entities.createNativeQuery(
                        "INSERT INTO kept_work (kind, subject, live, begun_by, begun_on, begun_at,"
                                + " once_key, state, total, done, refused, reasons) VALUES (?, ?, ?, ?, ?, ?, "
                                + (onceKey == null ? "NULL" : "?") + ", 'RUNNING', 0, 0, 0, '[]')")
                .setParameter(1, kind.name())
                .setParameter(2, subject)
                .setParameter(3, subject)
                .setParameter(4, account)
                .setParameter(5, Date.valueOf(clock.day()))
                .setParameter(6, Timestamp.from(clock.instant()));
        if (onceKey != null) {
            query.setParameter(7, onceKey);
        }
        try {
            query.executeUpdate();
        } catch (PersistenceException failure) {
            throw Duplicate.isReasonOf(failure) ? running(subject) : failure;
        }
        return number("SELECT number FROM kept_work WHERE live = ?", subject).orElseThrow();
    }

    /** Those who begin at the same moment begin one after the other: without it, each waits for the row of the other until it fails. */
    private void waitForTurn() {
        entities.createNativeQuery("UPDATE kept_work_turn SET turn = turn + 1 WHERE id = 1")
                .executeUpdate();
    }

    private static Refusal running(String subject) {
        return new Refusal(Refusal.Kind.RULE, Reason.of("work.running").with("subject", subject));
    }

    @Override
    public Optional<Long> begun(String onceKey, WorkKind kind, String subject) {
        var number = number("SELECT MAX(number) FROM kept_work WHERE once_key = ?", onceKey);
        number.ifPresent(found -> mustBe(found, kind, subject));
        return number;
    }

    private void mustBe(long number, WorkKind kind, String subject) {
        var same = entities.createNativeQuery(
                        "SELECT number FROM kept_work WHERE number = ? AND kind = ? AND subject = ?")
                .setParameter(1, number)
                .setParameter(2, kind.name())
                .setParameter(3, subject)
                .getResultList();
        if (same.isEmpty()) {
            throw new Refusal(Refusal.Kind.REUSED_KEY, Reason.of("idempotency.reused"));
        }
    }

    @Override
    public long goesOn(WorkKind kind, String subject, String account) {
        waitForTurn();
        var open = entities.createNativeQuery(
                        "SELECT MAX(number) FROM kept_work WHERE kind = ? AND subject = ? AND state IN ('RUNNING', 'INTERRUPTED')")
                .setParameter(1, kind.name())
                .setParameter(2, subject)
                .getSingleResult();
        if (open == null) {
            return begin(kind, subject, account, null);
        }
        var number = ((Number) open).longValue();
        entities.createNativeQuery(
                        "UPDATE kept_work SET state = 'RUNNING', live = subject, ended_at = NULL, reasons = '[]'"
                                + " WHERE number = ? AND state = 'INTERRUPTED'")
                .setParameter(1, number)
                .executeUpdate();
        return number;
    }

    @Override
    public void tells(long number, int total, int done, int refused, List<WorkOutcome> next) {
        entities.createNativeQuery("UPDATE kept_work SET total = ?, done = ?, refused = ? WHERE number = ?")
                .setParameter(1, total)
                .setParameter(2, done)
                .setParameter(3, refused)
                .setParameter(4, number)
                .executeUpdate();
        if (next.isEmpty()) {
            return;
        }
        var place = number("SELECT MAX(place) FROM kept_work_row WHERE work_number = ?", number)
                .orElse(0L)
                .intValue();
        for (var row : next) {
            place++;
            entities.createNativeQuery("INSERT INTO kept_work_row (work_number, place, row_key, refused, reasons)"
                            + " VALUES (?, ?, ?, ?, ?)")
                    .setParameter(1, number)
                    .setParameter(2, place)
                    .setParameter(3, row.key())
                    .setParameter(4, !row.isDone())
                    .setParameter(5, KeptReasons.written(row.refused()))
                    .executeUpdate();
        }
    }

    @Override
    public void ends(long number, WorkState state, @Nullable String result, List<Reason> reasons) {
        var query = entities.createNativeQuery("UPDATE kept_work SET state = ?, live = NULL, ended_at = ?, reasons = ?"
                        + (result == null ? "" : ", result = ?") + " WHERE number = ? AND state = 'RUNNING'")
                .setParameter(1, state.name())
                .setParameter(2, Timestamp.from(clock.instant()))
                .setParameter(3, KeptReasons.written(reasons));
        int place = 4;
        if (result != null) {
            query.setParameter(place++, result);
        }
        query.setParameter(place, number).executeUpdate();
    }

    @Override
    public void interrupt() {
        entities.createNativeQuery(
                        "UPDATE kept_work SET state = 'INTERRUPTED', live = NULL, ended_at = ? WHERE state = 'RUNNING'")
                .setParameter(1, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    @Override
    public void forget(int days) {
        entities.createNativeQuery("DELETE FROM kept_work WHERE state <> 'RUNNING' AND ended_at < ?")
                .setParameter(1, Timestamp.from(clock.instant().minus(days, ChronoUnit.DAYS)))
                .executeUpdate();
    }

    private Optional<Long> number(String query, Object value) {
        var found = entities.createNativeQuery(query).setParameter(1, value).getSingleResult();
        return Optional.ofNullable((Number) found).map(Number::longValue);
    }
}
