package pl.pomost.platform.guard;

import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;

/** Attempts without a container. */
final class Attempting {

    private Attempting() {}

    /** Outside every transaction, as the guard stands. */
    static Attempts alone() {
        return with(Status.STATUS_NO_TRANSACTION);
    }

    static Attempts with(int status) {
        var attempts = new Attempts();
        attempts.transactions = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                Attempting.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> status);
        return attempts;
    }
}
