package pl.pomost.edge.timer;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import pl.pomost.business.statement.KeepStatementLines;
import pl.pomost.kernel.usecase.Clockwork;
import pl.pomost.records.statement.StatementWatch;

/**
 * Takes in the rest of long statements, some hundred lines at a time; a process that was ended goes on after its next start.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class StatementTimer {

    private static final Logger LOG = System.getLogger(StatementTimer.class.getName());

    @Inject
    Clockwork clockwork;

    @Inject
    StatementWatch watch;

    @Inject
    KeepStatementLines keepStatementLines;

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void everyFewSeconds() {
        try {
            clockwork.does(this::goOn);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "a statement could not be taken in further now", failure);
        }
    }

    private void goOn() {
        for (var open = watch.unfinished(); !open.isEmpty(); open = watch.unfinished()) {
            keepStatementLines.handle(new KeepStatementLines.Command(open.get(0)));
        }
    }
}
