package pl.pomost.edge.timer;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import pl.pomost.kernel.usecase.Clockwork;
import pl.pomost.records.audit.SealTrail;
import pl.pomost.records.audit.SealWatch;

/** Every minute, when there is something to seal. A minute that fails is made up for by the next. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SealTimer {

    private static final Logger LOG = System.getLogger(SealTimer.class.getName());

    @Inject
    Clockwork clockwork;

    @Inject
    SealWatch watch;

    @Inject
    SealTrail sealTrail;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void everyMinute() {
        try {
            clockwork.does(this::seal);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "the trail could not be sealed this minute", failure);
        }
    }

    private void seal() {
        if (watch.hasSomethingToSeal()) {
            sealTrail.handle(new SealTrail.Command());
        }
    }
}
