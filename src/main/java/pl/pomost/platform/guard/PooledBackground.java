package pl.pomost.platform.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.kernel.usecase.Background;

/** Background work on the threads of the server. */
@ApplicationScoped
public class PooledBackground implements Background {

    @Inject
    BackgroundThread thread;

    @Inject
    PresentActor present;

    PooledBackground() {}

    @Override
    public void begin(Runnable work) {
        thread.goesOn(present.actor(), work);
    }
}
