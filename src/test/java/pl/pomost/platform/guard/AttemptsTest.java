package pl.pomost.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.given.DataBase;
import pl.pomost.given.Store;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class AttemptsTest {

    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();

    @ParameterizedTest
    @EnumSource
    void carriesOutBothOfTwoThatBlockEachOther(DataBase kind) throws Exception {
        try (var store = kind.fresh()) {
            var meeting = new CyclicBarrier(2);
            var pool = Executors.newFixedThreadPool(2);

            var both = pool.invokeAll(
                    List.of(raising(store, 1, 2, meeting), raising(store, 2, 1, meeting)), 60, TimeUnit.SECONDS);

            for (var one : both) {
                assertThat(one.get()).isEqualTo("raised");
            }
            pool.shutdown();
            // whoever comes again may become the victim once more, even before it has its first row
            assertThat(begun).as("one was the victim and came again").hasValueGreaterThan(2);
            assertThat(lost).hasValueBetween(begun.get() - 2, 2 * (Attempts.MOST - 1));
            assertThat(store.ask("SELECT SUM(amount) FROM budget")).hasToString("2500004.00");
        }
    }

    /** Raises both budgets by one, in that order; on the first attempt both have their first row before any asks for more. */
    private Callable<Object> raising(Store store, int first, int second, CyclicBarrier meeting) {
        return () -> Attempting.alone()
                .at(
                        () -> store.inTransaction(entities -> {
                            raise(entities, first);
                            if (begun.incrementAndGet() <= 2) {
                                await(meeting);
                            }
                            raise(entities, second);
                            return "raised";
                        }),
                        lost::incrementAndGet);
    }

    private static void raise(EntityManager entities, int budget) {
        entities.createNativeQuery("UPDATE budget SET amount = amount + 1 WHERE id = ?")
                .setParameter(1, budget)
                .executeUpdate();
    }

    private static void await(CyclicBarrier meeting) {
        try {
            meeting.await(30, TimeUnit.SECONDS);
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysBusyWhenTheLockIsNeverGiven(DataBase kind) throws SQLException {
        try (var store = kind.fresh()) {
            beImpatient(kind, store);
            try (var other = store.source().getConnection();
                    var said = other.createStatement()) {
                other.setAutoCommit(false);
                said.executeUpdate("UPDATE budget SET amount = amount + 1 WHERE id = 1");

                assertThatThrownBy(() -> Attempting.alone().at(() -> waitFor(kind, store), lost::incrementAndGet))
                        .asInstanceOf(type(Refusal.class))
                        .satisfies(refusal -> {
                            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.BUSY);
                            assertThat(refusal.verdict().reasons()).containsExactly(Reason.of("busy.elsewhere"));
                        });
                other.rollback();
            }
            assertThat(begun).hasValue(Attempts.MOST);
            assertThat(lost).hasValue(Attempts.MOST - 1);
        }
    }

    private static void beImpatient(DataBase kind, Store store) throws SQLException {
        if (kind == DataBase.DERBY) {
            store.sql("CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.locks.deadlockTimeout', '1')");
            store.sql("CALL SYSCS_UTIL.SYSCS_SET_DATABASE_PROPERTY('derby.locks.waitTimeout', '1')");
        }
    }

    private Object waitFor(DataBase kind, Store store) {
        begun.incrementAndGet();
        return store.inTransaction(entities -> {
            if (kind == DataBase.POSTGRESQL) {
                entities.createNativeQuery("SET LOCAL lock_timeout = '100ms'").executeUpdate();
            }
            raise(entities, 1);
            return "given";
        });
    }

    @Test
    void repeatsNothingInsideSomebodyElsesTransaction() {
        assertThatThrownBy(() -> Attempting.with(Status.STATUS_ACTIVE).at(this::lose, lost::incrementAndGet))
                .isInstanceOf(IllegalStateException.class);
        assertThat(begun).hasValue(1);
        assertThat(lost).hasValue(0);
    }

    private Object lose() {
        begun.incrementAndGet();
        throw new IllegalStateException(new SQLException("deadlock", "40001"));
    }

    @Test
    void repeatsNothingThatFailedForAnotherReason() {
        assertThatThrownBy(() -> Attempting.alone()
                        .at(
                                () -> {
                                    begun.incrementAndGet();
                                    throw new IllegalStateException(new SQLException("no such table", "42X05"));
                                },
                                lost::incrementAndGet))
                .isInstanceOf(IllegalStateException.class);
        assertThat(begun).hasValue(1);
    }

    /** The rules looked before somebody else was ready; looking again they see it. */
    @Test
    void looksOnceMoreWhenAConstraintRefuses() throws Exception {
        assertThat(Attempting.alone()
                        .at(
                                () -> {
                                    if (begun.incrementAndGet() == 1) {
                                        throw new IllegalStateException(new SQLException("changed", "23513"));
                                    }
                                    return "seen";
                                },
                                lost::incrementAndGet))
                .isEqualTo("seen");
        assertThat(lost).hasValue(1);
    }

    @Test
    void letsAConstraintThatRefusesTwiceBeAFailure() {
        assertThatThrownBy(() -> Attempting.alone()
                        .at(
                                () -> {
                                    begun.incrementAndGet();
                                    throw new IllegalStateException(new SQLException("never", "23513"));
                                },
                                lost::incrementAndGet))
                .isInstanceOf(IllegalStateException.class);
        assertThat(begun).hasValue(2);
    }
}
