package pl.pomost.platform.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.usecase.Clockwork;

/** Opens a request context where there is none, and enters as the clockwork. */
@ApplicationScoped
public class WoundClockwork implements Clockwork {

    private static final Logger LOG = System.getLogger(WoundClockwork.class.getName());
    private static final int SECONDS = 20;

    @Inject
    RequestContextController requests;

    @Inject
    PresentActor present;

    @Inject
    BackgroundThread thread;

    WoundClockwork() {}

    @Override
    public void does(Runnable work) {
        var opened = requests.activate();
        try {
            present.enters(Actor.SYSTEM);
            work.run();
        } finally {
            present.enters(Actor.PUBLIC);
            if (opened) {
                requests.deactivate();
            }
        }
    }

    @Override
    public void doesBeside(Runnable work) {
        try {
            thread.ends(Actor.SYSTEM, work).get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException late) {
            LOG.log(Level.WARNING, "nobody waits any more for work of the clockwork", late);
        }
    }
}
