package pl.pomost.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import pl.pomost.business.office.Presence;
import pl.pomost.business.office.User;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.platform.guard.PresentActor;

/** Visits in the HTTP session. They begin and end with the commit: without the entry in the trail there is no visit. */
@ApplicationScoped
public class HttpPresence implements Presence {

    /** A visit began. */
    record Came(String account) {}

    /** A visit ended. */
    record Left(String account) {}

    @Inject
    HttpServletRequest request;

    @Inject
    PresentActor present;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Came> came;

    @Inject
    Event<Left> left;

    HttpPresence() {}

    @Override
    public void begins(User user) {
        present.enters(user.actor());
        came.fire(new Came(user.account()));
    }

    @Override
    public void ends() {
        left.fire(new Left(present.actor().account()));
    }

    void open(@Observes(during = TransactionPhase.AFTER_SUCCESS) Came arrival) {
        Visit.begin(request, arrival.account(), clock.instant());
    }

    void close(@Observes(during = TransactionPhase.AFTER_SUCCESS) Left departure) {
        Visit.end(request);
    }
}
