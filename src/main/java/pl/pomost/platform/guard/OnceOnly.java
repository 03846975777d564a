package pl.pomost.platform.guard;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Once;
import pl.pomost.kernel.usecase.Receipt;

/**
 * Inside the transaction of a use case: the same key with the same request gets the receipt of the first time, the same key
 * with another request is refused, and while the first is running the second is told so. The key is written in the
 * transaction of the change, so it never outlives one that died.
 */
@Interceptor
@Once
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 300)
public class OnceOnly {

    private static final Set<String> RUNNING = ConcurrentHashMap.newKeySet();

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    PresentedKey key;

    @Inject
    PresentActor present;

    @Inject
    BusinessClock clock;

    OnceOnly() {}

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        var presented = key.take();
        if (presented.isEmpty()) {
            return call.proceed();
        }
        var name = present.actor().account() + " " + presented.get().key();
        if (!RUNNING.add(name)) {
            throw busy();
        }
        try {
            return once(call, name, presented.get().request());
        } finally {
            RUNNING.remove(name);
        }
    }

    private Receipt once(InvocationContext call, String name, String request) throws Exception {
        var before = entities.find(KeptReceipt.class, name);
        if (before != null) {
            if (!before.isFor(request)) {
                throw new Refusal(Refusal.Kind.REUSED_KEY, Reason.of("idempotency.reused"));
            }
            return before.receipt();
        }
        var kept = new KeptReceipt(name, request, clock.instant());
        entities.persist(kept);
        try {
            entities.flush();
        } catch (PersistenceException failure) {
            throw Contention.isConstraintBehind(failure) ? busy() : failure;
        }
        var receipt = (Receipt) call.proceed();
        kept.keep(receipt);
        return receipt;
    }

    private static Refusal busy() {
        return new Refusal(Refusal.Kind.BUSY, Reason.of("busy"));
    }
}
