package pl.pomost.platform.setup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * The persistence unit connects before any bean of ours exists. When that fails, the reason is told here: afterwards it would
 * drown in the server's traces.
 */
public class FirstConnection extends SessionEventAdapter {
    @Override
    public void preLogin(SessionEvent event) {
        Session session = event.getSession();
        try (Connection tried = session.getLogin().getConnector().connect(new Properties(), session)) {
            tried.getMetaData();
        } catch (RuntimeException | SQLException e) {
            System.setProperty(Start.PROBLEM, Trouble.with(e));
            if (Boolean.getBoolean(Start.RULES)) {
                Trouble.ends(e);
            }
        }
    }
}
