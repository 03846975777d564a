package pl.pomost.edge.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.ejb.Schedule;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import pl.pomost.business.work.WorkKind;
import pl.pomost.given.DataBase;
import pl.pomost.given.FakeWorks;
import pl.pomost.given.Filled;
import pl.pomost.given.Office;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.usecase.Clockwork;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.records.ledger.CheckLedger;
import pl.pomost.records.ledger.LedgerCheck;
import pl.pomost.records.ledger.LedgerProofs;

/** Every night the check of the ledger is begun as the office's own clockwork. */
class LedgerTimerTest {

    private final List<Runnable> begun = new ArrayList<>();
    private final FakeWorks works = new FakeWorks();

    @Test
    void checksTheLedgerEveryNight() throws Exception {
        var night = LedgerTimer.class.getDeclaredMethod("everyNight").getAnnotation(Schedule.class);
        assertThat(night.hour()).isEqualTo("3");
        assertThat(night.dayOfMonth() + night.dayOfWeek() + night.month()).isEqualTo("***");

        try (var store = DataBase.DERBY.fresh()) {
            var office = Office.on(store.entities());
            var timer = timer(office, true);
            timer.everyNight();
            assertThat(begun).as("the check runs in the background").hasSize(1);
            assertThat(timer.checkLedger.isRunning()).isTrue();
            assertThat(office.inTransaction(timer.checkLedger::latest)).isEmpty();

            office.inTransaction(() -> {
                begun.get(0).run();
                return null;
            });

            assertThat(timer.checkLedger.isRunning()).isFalse();
            assertThat(office.inTransaction(timer.checkLedger::latest)).hasValueSatisfying(proof -> {
                assertThat(proof.begunBy()).isEqualTo(Actor.SYSTEM.account());
                assertThat(proof.findingCount()).isZero();
            });
            assertThat(works.all).extracting(work -> work.kind).containsExactly(WorkKind.CHECK_LEDGER);
        }
    }

    @Test
    void beginsNoSecondCheckWhileOneRuns() {
        var timer = timer(Office.onFakes(), true);

        timer.everyNight();
        timer.everyNight();

        assertThat(begun).hasSize(1);
    }

    @Test
    void comesAgainNextNightWhenOneCouldNotBegin() {
        var timer = timer(Office.onFakes(), false);

        assertThatCode(timer::everyNight).doesNotThrowAnyException();

        assertThat(timer.checkLedger.isRunning()).isFalse();
    }

    private LedgerTimer timer(Office office, boolean takes) {
        var inside = new AtomicBoolean();
        var clockwork = new Ticking(inside);
        var timer = new LedgerTimer();
        timer.clockwork = clockwork;
        timer.checkLedger = Filled.entity(
                CheckLedger.class,
                Map.of(
                        "check",
                        office.the(LedgerCheck.class),
                        "proofs",
                        office.the(LedgerProofs.class),
                        "works",
                        works,
                        "clockwork",
                        clockwork,
                        "door",
                        new SystemDoor(inside),
                        "executor",
                        executor(takes)));
        return timer;
    }

    private ManagedExecutorService executor(boolean takes) {
        return (ManagedExecutorService) Proxy.newProxyInstance(
                LedgerTimerTest.class.getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (proxy, method, arguments) -> {
                    if (!takes) {
                        throw new RejectedExecutionException("full");
                    }
                    begun.add((Runnable) arguments[0]);
                    return null;
                });
    }

    private record Ticking(AtomicBoolean inside) implements Clockwork {
        @Override
        public void does(Runnable work) {
            inside.set(true);
            try {
                work.run();
            } finally {
                inside.set(false);
            }
        }

        @Override
        public void doesBeside(Runnable work) {
            does(work);
        }
    }

    /** The system where the clockwork came in, else the public. */
    private record SystemDoor(AtomicBoolean inside) implements Door {
        @Override
        public Actor actor() {
            return inside.get() ? Actor.SYSTEM : Actor.PUBLIC;
        }

        @Override
        public Role role() {
            return Role.PUBLIC;
        }

        @Override
        public String useCase() {
            return "";
        }
    }
}
