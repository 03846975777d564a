package pl.pomost.edge.timer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.bridging.FollowPause;
import pl.pomost.business.repayment.LookForSigns;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.usecase.Clockwork;
import pl.pomost.kernel.usecase.Watch;
import pl.pomost.records.register.WatchList;

/** The look at the cases with money for what points at a breach. A case that somebody is writing waits for the next look. */
@ApplicationScoped
class CaseWatch implements Watch {

    private static final Logger LOG = System.getLogger(CaseWatch.class.getName());

    @Inject
    Clockwork clockwork;

    @Inject
    WatchList list;

    @Inject
    LookForSigns lookForSigns;

    @Inject
    FollowPause followPause;

    private final AtomicBoolean waiting = new AtomicBoolean();

    CaseWatch() {}

    @Override
    public void looksNow() {
        clockwork.doesBeside(this::watch);
    }

    @Override
    public void waitsFor(Runnable story) {
        waiting.set(true);
        try {
            story.run();
        } finally {
            waiting.set(false);
        }
    }

    /** Looks at each of them, as whoever is at the door. */
    void watch() {
        @Nullable CaseNumber last = null;
        for (var page = list.page(null); !page.isEmpty() && !waiting.get(); page = list.page(last)) {
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
