package pl.pomost.given;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import pl.pomost.kernel.fact.Fingerprint;
import pl.pomost.platform.setup.Migrations;

/**
 * Both data bases, for {@code @ParameterizedTest @EnumSource}: each {@link #fresh()} is a new, migrated one that nobody else
 * sees. Derby lives in memory; PostgreSQL is a real server, one per process, with a copy of a migrated template per store.
 */
public enum DataBase {
    DERBY {
        @Override
        DataSource empty() {
            return Memory.source("create=true");
        }

        @Override
        DataSource migrated() {
            return Memory.copyOfTemplate();
        }

        @Override
        Map<String, Object> connecting(DataSource source) {
            return Map.of("jakarta.persistence.nonJtaDataSource", source);
        }

        @Override
        String triggers() {
            return "SELECT triggername FROM sys.systriggers";
        }

        @Override
        void drop(DataSource source) {
            var gone = (EmbeddedDataSource) source;
            gone.setDatabaseName(gone.getDatabaseName() + ";drop=true");
            try (var never = gone.getConnection()) {
                throw new IllegalStateException("Derby reports the drop as an exception; got " + never);
            } catch (SQLException dropped) {
                if (!"08006".equals(dropped.getSQLState())) {
                    throw new IllegalStateException(dropped);
                }
            }
        }
    },

    POSTGRESQL {
        @Override
        DataSource empty() {
            return Server.copyOf("template0");
        }

        @Override
        DataSource migrated() {
            return Server.copyOf(Server.template());
        }

        /** Through a pool of EclipseLink: a connection of its own for each query is a process of the server each time. */
        @Override
        Map<String, Object> connecting(DataSource source) {
            var server = (PGSimpleDataSource) source;
            return Map.of(
                    "jakarta.persistence.jdbc.driver", "org.postgresql.Driver",
                    "jakarta.persistence.jdbc.url", server.getURL(),
                    "jakarta.persistence.jdbc.user", String.valueOf(server.getUser()),
                    "eclipselink.connection-pool.default.initial", "1",
                    "eclipselink.connection-pool.default.max", "40");
        }

        @Override
        String triggers() {
            return "SELECT tgname || ' ON ' || tgrelid::regclass FROM pg_trigger WHERE NOT tgisinternal";
        }

        @Override
        void drop(DataSource source) {
            Server.run("DROP DATABASE " + ((PGSimpleDataSource) source).getDatabaseName() + " WITH (FORCE)");
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A store with the schema of today; close it. */
    public Store fresh() {
        assumeThat(Boolean.getBoolean("pomost.fakes"))
                .as("a data base is wanted")
                .isFalse();
        return new Store(this, migrated());
    }

    /** A store without a schema; close it. */
    public Store bare() {
        return new Store(this, empty());
    }

    /** A store on a data base that outlives the process; nobody drops it unless it is closed. */
    public Store at(DataSource source) {
        return new Store(this, source);
    }

    abstract DataSource empty();

    abstract DataSource migrated();

    /** How entities get their connections. */
    abstract Map<String, Object> connecting(DataSource source);

    /** Names all triggers, as DROP TRIGGER wants them. */
    abstract String triggers();

    abstract void drop(DataSource source);

    /** Migrated once and backed up; the others are read from the backup, which stays in target as long as no migration changes. */
    private static final class Memory {
        private static final Path KEPT = Path.of("target", "given");
        private static final List<Path> SCRIPTS =
                List.of(Path.of("src/main/resources/db/migration"), Path.of("src/main/java/pl/pomost/platform/setup"));
        private static Path template;

        static EmbeddedDataSource source(String origin) {
            String name = "memory:pomost" + COUNT.incrementAndGet();
            var source = new EmbeddedDataSource();
            source.setUser("pomost");
            source.setDatabaseName(name + ";" + origin);
            try (var made = source.getConnection()) {
                source.setDatabaseName(name);
                return source;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        static synchronized DataSource copyOfTemplate() {
            if (template == null) {
                var kept = KEPT.resolve("derby-" + fingerprint());
                if (!Files.exists(kept)) {
                    var first = source("create=true");
                    Migrations.apply(first);
                    backup(first, kept);
                }
                template = kept;
            }
            return source("createFrom=" + template);
        }

        /** What the migrations say; a data base that was made by others is not taken. */
        private static String fingerprint() {
            var said = new StringBuilder();
            try {
                for (var folder : SCRIPTS) {
                    try (var files = Files.walk(folder)) {
                        for (var file :
                                files.filter(Files::isRegularFile).sorted().toList()) {
                            said.append(file)
                                    .append('\n')
                                    .append(Files.readString(file))
                                    .append('\n');
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Fingerprint.of(said.toString());
        }

        /** Moved into its place in one step, because another process may do the same; the first one stays. */
        private static void backup(EmbeddedDataSource first, Path place) {
            try (var connection = first.getConnection();
                    var call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
                var folder = Files.createTempDirectory(Files.createDirectories(KEPT), "derby");
                call.setString(1, folder.toString());
                call.execute();
                Files.move(
                        folder.resolve(first.getDatabaseName().replace("memory:", "")),
                        place,
                        StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException other) {
                // another process may have been first; its copy says the same
                if (!Files.isDirectory(place)) {
                    throw new UncheckedIOException(other);
                }
            } catch (SQLException | IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Started with the first store, ended with the process. */
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();
        private static boolean templateMade;

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static synchronized String template() {
            if (!templateMade) {
                run("CREATE DATABASE pomost_template TEMPLATE template0");
                Migrations.apply(source("pomost_template"));
                templateMade = true;
            }
            return "pomost_template";
        }

        static DataSource copyOf(String template) {
            String name = "pomost" + COUNT.incrementAndGet();
            run("CREATE DATABASE " + name + " TEMPLATE " + template);
            return source(name);
        }

        private static DataSource source(String name) {
            var source = (PGSimpleDataSource) RUNNING.getDatabase("postgres", name);
            source.setOptions("-c lock_timeout=10s");
            return source;
        }

        static synchronized void run(String sql) {
            try (var connection = RUNNING.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
