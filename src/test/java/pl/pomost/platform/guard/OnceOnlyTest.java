package pl.pomost.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.pomost.given.DataBase;
import pl.pomost.given.Store;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Receipt;

/** The same key does the same thing once, on both data bases. */
class OnceOnlyTest {

    private static final Receipt FIRST = new Receipt("GR-2026-0001-T1", 3, 17, "a".repeat(64));
    private static final String REQUEST = "1".repeat(64);
    private static final String ANOTHER = "2".repeat(64);

    private final AtomicInteger done = new AtomicInteger();

    @ParameterizedTest
    @EnumSource
    void givesTheReceiptOfTheFirstTimeAndRefusesTheKeyToAnotherRequest(DataBase kind) {
        try (var store = kind.fresh()) {
            assertThat(asked(store, "ksiegowa", "k1", REQUEST)).isEqualTo(FIRST);
            assertThat(asked(store, "ksiegowa", "k1", REQUEST)).isEqualTo(FIRST);
            assertThat(done).as("it was done once").hasValue(1);

            var reused = catchThrowableOfType(Refusal.class, () -> asked(store, "ksiegowa", "k1", ANOTHER));
            assertThat(reused.kind()).isEqualTo(Refusal.Kind.REUSED_KEY);
            assertThat(reused.verdict().reasons()).containsExactly(Reason.of("idempotency.reused"));
            assertThat(done).hasValue(1);

            asked(store, "ksiegowa", "k2", ANOTHER);
            asked(store, "kierownik", "k1", ANOTHER);
            assertThat(done).as("another key, and the key of somebody else").hasValue(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void forgetsTheKeyOfWhatWasRefused(DataBase kind) {
        try (var store = kind.fresh()) {
            assertThat(catchThrowableOfType(
                                    Refusal.class,
                                    () -> asked(store, "ksiegowa", "k1", REQUEST, () -> {
                                        throw new Refusal(Refusal.Kind.RULE, Reason.of("payout.tranche-twice"));
                                    }))
                            .kind())
                    .isEqualTo(Refusal.Kind.RULE);

            assertThat(asked(store, "ksiegowa", "k1", ANOTHER)).isEqualTo(FIRST);
            assertThat(done).hasValue(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheSecondThatTheFirstIsStillRunning(DataBase kind) {
        try (var store = kind.fresh()) {
            assertThat(asked(store, "ksiegowa", "k1", REQUEST, () -> {
                        var second = catchThrowableOfType(Refusal.class, () -> asked(store, "ksiegowa", "k1", REQUEST));
                        assertThat(second.kind()).isEqualTo(Refusal.Kind.BUSY);
                        assertThat(second.verdict().reasons()).containsExactly(Reason.of("busy"));
                        return doing();
                    }))
                    .isEqualTo(FIRST);
            assertThat(done).hasValue(1);

            assertThat(asked(store, "ksiegowa", "k1", REQUEST)).isEqualTo(FIRST);
            assertThat(done).hasValue(1);
        }
    }

    /** Another server has the key already, which is seen only when it is written. */
    @Test
    void tellsTheSecondThatTheFirstIsRunningElsewhere() {
        var taken = new PersistenceException(new SQLException("taken", "23505"));

        var second =
                catchThrowableOfType(Refusal.class, () -> once(failing(taken), "ksiegowa", "k1", REQUEST, this::doing));

        assertThat(second.kind()).isEqualTo(Refusal.Kind.BUSY);
        assertThat(done).hasValue(0);
    }

    @Test
    void hidesNoOtherFailureOfTheStore() {
        var broken = new PersistenceException(new SQLException("gone", "08006"));

        assertThat(catchThrowableOfType(
                        PersistenceException.class,
                        () -> once(failing(broken), "ksiegowa", "k1", REQUEST, this::doing)))
                .isSameAs(broken);
        assertThat(done).hasValue(0);
    }

    private Receipt doing() {
        done.incrementAndGet();
        return FIRST;
    }

    private Object asked(Store store, String account, String key, String request) {
        return asked(store, account, key, request, this::doing);
    }

    private static Object asked(Store store, String account, String key, String request, Callable<Object> useCase) {
        return store.inTransaction(entities -> once(entities, account, key, request, useCase));
    }

    private static Object once(
            EntityManager entities, String account, String key, String request, Callable<Object> useCase) {
        var once = new OnceOnly();
        once.entities = entities;
        once.key = new PresentedKey();
        once.key.present(key, request);
        once.present = new PresentActor();
        once.present.enters(new Actor(account, Set.of(Role.ACCOUNTANT)));
        once.clock = new Noon();
        try {
            return once.once(call(useCase));
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static InvocationContext call(Callable<Object> useCase) {
        return (InvocationContext) Proxy.newProxyInstance(
                OnceOnlyTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) -> useCase.call());
    }

    /** A store without the key that fails when the key is written. */
    private static EntityManager failing(PersistenceException failure) {
        return (EntityManager) Proxy.newProxyInstance(
                OnceOnlyTest.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("flush")) {
                        throw failure;
                    }
                    return null;
                });
    }

    private static final class Noon implements BusinessClock {
        @Override
        public LocalDate day() {
            return LocalDate.of(2026, 3, 2);
        }

        @Override
        public Instant instant() {
            return Instant.parse("2026-03-02T11:00:00Z");
        }
    }
}
