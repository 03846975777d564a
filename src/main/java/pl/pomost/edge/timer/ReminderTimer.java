package pl.pomost.edge.timer;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import pl.pomost.business.obligation.RemindOfObligation;
import pl.pomost.kernel.usecase.Clockwork;
import pl.pomost.records.outbox.ReminderWatch;

/** Every hour reminders of what is owed are written into the outbox; each is written once. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ReminderTimer {

    private static final Logger LOG = System.getLogger(ReminderTimer.class.getName());

    @Inject
    Clockwork clockwork;

    @Inject
    ReminderWatch watch;

    @Inject
    RemindOfObligation remindOfObligation;

    @Schedule(hour = "*", minute = "41", persistent = false)
    void everyHour() {
        clockwork.does(() -> watch.due().forEach(this::remind));
    }

    private void remind(RemindOfObligation.Command command) {
        try {
            remindOfObligation.handle(command);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "a reminder waits for the next hour", failure);
        }
    }
}
