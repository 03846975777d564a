package pl.pomost.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pl.pomost.business.payout.ApprovePayout;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.access.Role;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

class GuardTest {

    private static final RuntimeException DEADLOCK =
            new IllegalStateException(new SQLException("A lock could not be obtained due to a deadlock", "40001"));

    private final Guard guard = new Guard();
    private final List<String> seen = new ArrayList<>();

    @BeforeEach
    void manages() {
        guard.present = new PresentActor();
        guard.present.enters(new Actor("kierownik", Set.of(Role.MANAGER)));
        guard.key = new PresentedKey();
        guard.attempts = Attempting.alone();
    }

    @Test
    void givesTheSecondAttemptTheSameKeyActorAndUseCase() throws Exception {
        guard.key.present("k-1", "request");

        var answer = guard.watch(calling(() -> {
            seen.add(guard.key.take().orElseThrow().key() + " " + guard.present + " " + guard.present.useCase());
            guard.present.enters(Actor.PUBLIC);
            if (seen.size() == 1) {
                throw DEADLOCK;
            }
            return "approved";
        }));

        assertThat(answer).isEqualTo("approved");
        assertThat(seen).containsExactly("k-1 kierownik ApprovePayout", "k-1 kierownik ApprovePayout");
    }

    @Test
    void leavesAUsedKeyUsedForTheNextUseCaseOfTheRequest() throws Exception {
        guard.key.present("k-1", "request");
        guard.watch(calling(() -> guard.key.take().orElseThrow().key()));

        guard.watch(calling(() -> {
            seen.add(guard.key.take().toString());
            if (seen.size() == 1) {
                throw DEADLOCK;
            }
            return null;
        }));

        assertThat(seen).containsExactly("Optional.empty", "Optional.empty");
    }

    @Test
    void doesARefusedThingOnce() {
        assertThatThrownBy(() -> guard.watch(calling(() -> {
                    seen.add("tried");
                    throw new Refusal(Refusal.Kind.STALE, Reason.of("stale"));
                })))
                .isInstanceOf(Refusal.class);
        assertThat(seen).hasSize(1);
    }

    private static InvocationContext calling(Callable<Object> body) throws NoSuchMethodException {
        var handle = ApprovePayout.class.getDeclaredMethod("handle", ApprovePayout.Command.class);
        return (InvocationContext) Proxy.newProxyInstance(
                GuardTest.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "proceed" -> body.call();
                    case "getMethod" -> handle;
                    default -> new Object[0];
                });
    }
}
