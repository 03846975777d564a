package pl.pomost.edge.timer;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.FollowPause;
import pl.pomost.business.repayment.LookForSigns;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.usecase.Clockwork;
import pl.pomost.records.register.WatchList;

/** Every hour the cases with money are looked at for what points at a breach. A case that somebody is writing waits an hour. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class WatchTimer {

    private static final Logger LOG = System.getLogger(WatchTimer.class.getName());

    @Inject
    Clockwork clockwork;

    @Inject
    WatchList list;

    @Inject
    LookForSigns lookForSigns;

    @Inject
    FollowPause followPause;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void everyHour() {
        try {
            clockwork.does(this::watch);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "the cases could not be watched this hour", failure);
        }
    }

    private void watch() {
        @Nullable CaseNumber last = null;
        for (var page = list.page(null); !page.isEmpty(); page = list.page(last)) {
            for (var number : page) {
                look(number);
                last = number;
            }
        }
    }

    private void look(CaseNumber number) {
        try {
            list.paused(number).ifPresent(seen -> followPause.handle(new FollowPause.Command(seen)));
            list.withNews(number).ifPresent(seen -> lookForSigns.handle(new LookForSigns.Command(seen)));
        } catch (RuntimeException failure) {
            LOG.log(Level.INFO, "case " + number + " waits for the next look: " + failure.getMessage());
        }
    }
}
