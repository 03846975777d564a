package pl.pomost.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.commons.io.FileUtils;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The application under test: the packaged pomost.war in demo mode at the root of a Payara Micro of its own, on an empty data
 * base, started once for the whole suite.
 */
@ArquillianSuiteDeployment
public final class Site {
    private static final Path HOME = Path.of("target", "it");
    private static final int TRIES = 100;
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private Site() {}

    /** Where the site is; for tests that stand outside. */
    public static URI address() {
        return URI.create("http://localhost:" + System.getProperty("pomost.it.port") + "/");
    }

    @Deployment
    public static WebArchive war() throws IOException {
        empty(HOME);
        Files.createDirectories(HOME.resolve("data"));
        Files.createDirectories(HOME.resolve("tmp"));
        if (System.getProperty("pomost.it.options", "").contains("postgresql")) {
            startPostgreSql();
        }
        return ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File("target/pomost.war"))
                .as(WebArchive.class)
                .addPackage(Site.class.getPackage())
                .addAsLibrary(jarOf(Assertions.class));
    }

    private static void startPostgreSql() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setPort(Integer.getInteger("pomost.it.database.port"))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "off")
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    /** The server of the run before may still be tidying up: what it takes away meanwhile is gone as well. */
    private static void empty(Path folder) throws IOException {
        for (int tries = 0; Files.exists(folder); tries++) {
            if (FileUtils.deleteQuietly(folder.toFile())) {
                return;
            }
            if (tries == TRIES) {
                throw new IOException("cannot empty " + folder);
            }
            LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
    }
}
