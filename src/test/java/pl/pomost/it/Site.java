package pl.pomost.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
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

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }
}
