package pl.pomost.edge.timer;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import pl.pomost.kernel.usecase.Clockwork;
import pl.pomost.records.ledger.CheckLedger;

/** Every night the sums of the ledger are proved against the rows of the rooms. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class LedgerTimer {

    private static final Logger LOG = System.getLogger(LedgerTimer.class.getName());

    @Inject
    Clockwork clockwork;

    @Inject
    CheckLedger checkLedger;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void everyNight() {
        try {
            clockwork.does(checkLedger::begin);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "the ledger could not be checked this night", failure);
        }
    }
}
