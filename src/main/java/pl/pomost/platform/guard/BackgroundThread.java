package pl.pomost.platform.guard;

import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import pl.pomost.kernel.access.Actor;

/**
 * Work after the answer. An EJB and no task of the executor: what an executor runs shares the entity manager of the request that began
 * it, which is closed with that request.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class BackgroundThread {

    private static final Logger LOG = System.getLogger(BackgroundThread.class.getName());

    @Inject
    RequestContextController requests;

    @Inject
    PresentActor present;

    /** The same work, for somebody who waits for its end. */
    @Asynchronous
    public Future<Boolean> ends(Actor actor, Runnable work) {
        goesOn(actor, work);
        return new AsyncResult<>(true);
    }

    @Asynchronous
    public void goesOn(Actor actor, Runnable work) {
        var opened = requests.activate();
        try {
            present.enters(actor);
            work.run();
        } catch (RuntimeException failure) {
            LOG.log(Level.ERROR, "work in the background broke off", failure);
        } finally {
            present.enters(Actor.PUBLIC);
            if (opened) {
                requests.deactivate();
            }
        }
    }
}
