package pl.pomost.business.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.kernel.calendar.BusinessClock;

/** Where a use case lays what leaves with its change: in its transaction, so neither goes without the other. */
@ApplicationScoped
public class Outbox {

    @Inject
    Dispatches dispatches;

    @Inject
    OutFolder folder;

    @Inject
    Post post;

    @Inject
    BusinessClock clock;

    Outbox() {}

    /** The file of that batch leaves, once, if the office has a folder for files. */
    public void file(String subject) {
        var name = "batch-" + subject;
        if (folder.isOpen() && !dispatches.has(name)) {
            dispatches.add(Dispatch.ofFile(name, subject, clock.instant()));
        }
    }

    /**
     * Mail for an account, once under that name, if the office has a mail server.
     *
     * @return whether it was written down now
     */
    public boolean mail(String name, String subject, String recipient, String title, String body) {
        if (!post.isOpen() || dispatches.has(name)) {
            return false;
        }
        dispatches.add(Dispatch.ofMail(name, subject, recipient, title, body, clock.instant()));
        return true;
    }
}
