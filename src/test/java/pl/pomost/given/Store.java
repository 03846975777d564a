package pl.pomost.given;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import pl.pomost.business.casefile.CaseFile;

/** One data base of a test, with the entities of the application on it; transactions are the test's own. */
public final class Store implements AutoCloseable {
    private final DataBase kind;
    private final DataSource source;
    private EntityManagerFactory entities;

    Store(DataBase kind, DataSource source) {
        this.kind = kind;
        this.source = source;
    }

    public DataSource source() {
        return source;
    }

    /** The unit {@code pomost} of the application, without a container. */
    public synchronized EntityManagerFactory entities() {
        if (entities == null) {
            Map<String, Object> settings = new HashMap<>();
            settings.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
            settings.put("jakarta.persistence.jtaDataSource", "");
            settings.putAll(kind.connecting(source));
            // otherwise EclipseLink hands the session of an earlier store to this one
            settings.put("eclipselink.session-name", UUID.randomUUID().toString());
            // the build weaves the entities as the server does; an unwoven one is compared whole at every query
            settings.put(
                    "eclipselink.weaving",
                    PersistenceWeaved.class.isAssignableFrom(CaseFile.class) ? "static" : "false");
            settings.put("eclipselink.logging.level", "WARNING");
            entities = Persistence.createEntityManagerFactory("pomost", settings);
        }
        return entities;
    }

    /** Commits when the work returns, rolls back when it throws. */
    public <T> T inTransaction(Function<EntityManager, T> work) {
        try (EntityManager manager = entities().createEntityManager()) {
            manager.getTransaction().begin();
            try {
                T result = work.apply(manager);
                manager.getTransaction().commit();
                return result;
            } finally {
                if (manager.getTransaction().isActive()) {
                    manager.getTransaction().rollback();
                }
            }
        }
    }

    /** As {@link #inTransaction(Function)}, for work without a result. */
    public void does(Consumer<EntityManager> work) {
        inTransaction(manager -> {
            work.accept(manager);
            return null;
        });
    }

    /** Says one SQL statement outside JPA, as an intruder would; every statement commits. */
    public int sql(String statement) throws SQLException {
        try (Connection connection = source.getConnection();
                var said = connection.createStatement()) {
            return said.execute(statement) ? 0 : said.getUpdateCount();
        }
    }

    /** The first column of the first row. */
    public Object ask(String query) throws SQLException {
        try (Connection connection = source.getConnection();
                var asked = connection.createStatement();
                var rows = asked.executeQuery(query)) {
            return rows.next() ? rows.getObject(1) : null;
        }
    }

    /** What only the owner of the schema can do: nothing is refused by a trigger any more. */
    public void withoutTriggers() throws SQLException {
        try (Connection connection = source.getConnection();
                var asked = connection.createStatement();
                var dropped = connection.createStatement()) {
            connection.setAutoCommit(false);
            try (var rows = asked.executeQuery(kind.triggers())) {
                while (rows.next()) {
                    dropped.addBatch("DROP TRIGGER " + rows.getString(1));
                }
            }
            dropped.executeBatch();
            connection.commit();
        }
    }

    @Override
    public void close() {
        if (entities != null) {
            entities.close();
        }
        kind.drop(source);
    }
}
