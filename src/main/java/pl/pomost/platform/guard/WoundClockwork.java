package pl.pomost.platform.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.usecase.Clockwork;

/** Opens a request context where there is none, and enters as the clockwork. */
@ApplicationScoped
public class WoundClockwork implements Clockwork {

    @Inject
    RequestContextController requests;

    @Inject
    PresentActor present;

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
}
