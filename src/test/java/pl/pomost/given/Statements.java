package pl.pomost.given;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Counts the SQL statements that a piece of work says: a screen must not say more when there are more rows. */
public final class Statements {

    private final AtomicLong said = new AtomicLong();

    private Statements() {}

    /** Counts from now on what is said on this store. */
    public static Statements on(Store store) {
        var statements = new Statements();
        store.entities().unwrap(ServerSession.class).getEventManager().addListener(new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                statements.said.incrementAndGet();
            }
        });
        return statements;
    }

    /** How many statements the work says. */
    public long in(Supplier<?> work) {
        var before = said.get();
        var unused = work.get();
        return said.get() - before;
    }
}
