package pl.pomost.edge.timer;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import pl.pomost.kernel.usecase.Clockwork;

/** Every hour the cases with money are looked at for what points at a breach. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class WatchTimer {

    private static final Logger LOG = System.getLogger(WatchTimer.class.getName());

    @Inject
    Clockwork clockwork;

    @Inject
    CaseWatch cases;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void everyHour() {
        try {
            clockwork.does(cases::watch);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "the cases could not be watched this hour", failure);
        }
    }
}
