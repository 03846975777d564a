package pl.pomost.edge.timer;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import pl.pomost.business.outbox.DeliverDispatch;
import pl.pomost.kernel.usecase.Clockwork;
import pl.pomost.records.outbox.OutboxWatch;

/** Every few seconds what is to leave leaves, each in a transaction of its own; what did not get out waits for its next turn. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxTimer {

    private static final Logger LOG = System.getLogger(OutboxTimer.class.getName());
    private static final int AT_A_TIME = 50;

    @Inject
    Clockwork clockwork;

    @Inject
    OutboxWatch watch;

    @Inject
    DeliverDispatch deliverDispatch;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void everyFewSeconds() {
        clockwork.does(() -> watch.due(AT_A_TIME).forEach(this::deliver));
    }

    private void deliver(String name) {
        try {
            deliverDispatch.handle(new DeliverDispatch.Command(name));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, name + " could not be delivered now", failure);
        }
    }
}
