package pl.pomost.platform.setup;

import static java.util.Map.entry;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The process: prepares what the server needs before it runs, starts it, and says in one sentence how that went. Left
 * alone, Payara Micro calls itself ready and answers 404 when the application could not be deployed. The bundle holds
 * this class outside the application, so the two speak through system properties.
 */
public final class Start {
    static final String PROBLEM = "pomost.start.problem";
    static final String WELCOME = "pomost.start.welcome";
    /** Set while this class runs the process and may therefore end it. */
    static final String RULES = "pomost.start.rules";

    private static final String SERVER = "fish.payara.micro.impl.PayaraMicroImpl";

    private static final String LISTENER =
            "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";

    private static final int UNAVAILABLE = 503;
    private static final int TRIES = 100;

    private static final String EARLY_PAGE = """
            <!DOCTYPE html>
            <html lang="pl">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Pomost się uruchamia</title></head>
            <body><main><h1>Pomost się uruchamia</h1>
            <p>Program jeszcze nie odpowiada. Odśwież stronę za chwilę.</p>
            <p lang="en">Pomost is starting. Reload this page in a moment.</p></main></body>
            </html>
            """;

    private static final String EARLY_PROBLEM =
            "{\"type\":\"urn:pomost:problem:starting\",\"title\":\"Pomost is starting\","
                    + "\"status\":503,\"detail\":\"Pomost się uruchamia; spróbuj ponownie za chwilę.\"}";

    private static final String TEXT = ".*";
    private static final String NUMBER = "[1-9][0-9]{0,8}";
    /** From 2009 to 2035: before and after them the tables know no holidays, rates and wages. */
    private static final String DAY = "20(09|[12][0-9]|3[0-5])-"
            + "((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)";

    private static final String TEN_DIGITS = "[0-9]{10}";
    private static final String SWITCH = "true|false";
    private static final String DRIVER =
            "org\\.apache\\.derby\\.jdbc\\.EmbeddedDataSource|org\\.postgresql\\.ds\\.PGSimpleDataSource";

    /** All that can be configured, and how its values look; the README has the same table. */
    static final Map<String, String> SETTINGS = Map.ofEntries(
            entry("pomost.port", NUMBER),
            entry("pomost.address", TEXT),
            entry("pomost.data", TEXT),
            entry("pomost.demo", SWITCH),
            entry("pomost.demo.password", TEXT),
            entry("pomost.demo.cases", "0|" + NUMBER),
            entry("pomost.demo.day", DAY),
            entry("pomost.office.name", TEXT),
            entry("pomost.office.nip", TEN_DIGITS),
            entry("pomost.office.krs", TEN_DIGITS),
            entry("pomost.office.place", TEXT),
            entry("pomost.office.address", TEXT),
            entry("pomost.database.driver", DRIVER),
            entry("pomost.database.host", TEXT),
            entry("pomost.database.port", NUMBER),
            entry("pomost.database.name", TEXT),
            entry("pomost.database.user", TEXT),
            entry("pomost.database.password", TEXT),
            entry("pomost.database.options", TEXT),
            entry("pomost.key", TEXT),
            entry("pomost.key.file", TEXT),
            entry("pomost.document.max-bytes", NUMBER),
            entry("pomost.statement.max-bytes", NUMBER),
            entry("pomost.batch.days-ahead", NUMBER),
            entry("pomost.statement.match-days", "0|" + NUMBER),
            entry("pomost.statement.days-outside", "0|" + NUMBER),
            entry("pomost.work.days", NUMBER),
            entry("pomost.outbox.folder", TEXT),
            entry("pomost.outbox.attempts", NUMBER),
            entry("pomost.mail.host", TEXT),
            entry("pomost.mail.port", NUMBER),
            entry("pomost.mail.security", "starttls|tls|none"),
            entry("pomost.mail.user", TEXT),
            entry("pomost.mail.password", TEXT),
            entry("pomost.mail.from", TEXT),
            entry("pomost.web", TEXT),
            entry("pomost.database.connection-uses", NUMBER),
            entry("pomost.api.max-body-bytes", NUMBER));

    private Start() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) {
        try {
            prepare();
            open(args, System.getProperty("pomost.address"), System.getProperty("pomost.port"));
            System.out.println("Pomost is ready: http://localhost:" + System.getProperty("pomost.port") + "/"
                    + System.getProperty(WELCOME, ""));
        } catch (Exception | LinkageError e) {
            System.err.println("Pomost cannot start: " + sentence(e));
            // at once: an orderly stop of a half-started server would bury the sentence
            Runtime.getRuntime().halt(1);
        }
    }

    private static void prepare() throws IOException {
        checkSettings(System.getProperties().stringPropertyNames(), System.getenv());
        System.setProperty(RULES, "true");
        String address = setting("pomost.address", "127.0.0.1");
        String port = setting("pomost.port", "8080");
        String folder = setting("pomost.data", System.getProperty("user.home") + "/.pomost");
        open(Path.of(folder));
        System.setProperty("derby.system.home", folder);
        // whatever the folder lets, the files of the data base are their owner's alone
        System.setProperty("derby.storage.useDefaultFilePermissions", "false");
        setting("pomost.database.host", "localhost");
        setting("pomost.database.port", "5432");
        check(address, port);
    }

    /**
     * Until the application answers, whoever comes is told so and when to come again: the server would answer with an error that says
     * nothing. It starts behind a door that only this machine finds, and moves to its own when it is ready.
     */
    private static void open(String[] args, String address, String port) throws Exception {
        HttpServer early = HttpServer.create(new InetSocketAddress(address, Integer.parseInt(port)), 0);
        early.createContext("/", Start::tellTooEarly);
        early.start();
        System.setProperty("pomost.address", "127.0.0.1");
        System.setProperty("pomost.port", Integer.toString(freePort()));
        var commands = new AtomicReference<@Nullable AdminCommandRunner>();
        PayaraMicroLauncher.getBootClass().setPostBootHandler(commands::set);
        boot(args);
        System.setProperty("pomost.address", address);
        System.setProperty("pomost.port", port);
        early.stop(0);
        Objects.requireNonNull(commands.get()).run("set", LISTENER + ".address=" + address, LISTENER + ".port=" + port);
        mustListen(address, Integer.parseInt(port));
    }

    /** The server moves by itself; it has a while for it. */
    @SuppressWarnings("BusyWait")
    private static void mustListen(String address, int port) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            try (Socket door = new Socket(address, port)) {
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("it cannot listen on " + address + ":" + port + ".");
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return any.getLocalPort();
        }
    }

    private static void tellTooEarly(HttpExchange exchange) throws IOException {
        boolean api = exchange.getRequestURI().getPath().matches("/api(/.*)?");
        byte[] told = (api ? EARLY_PROBLEM : EARLY_PAGE).getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", api ? "application/problem+json" : "text/html;charset=UTF-8");
        headers.set("Retry-After", "5");
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Content-Security-Policy", "default-src 'none'");
        boolean head = "HEAD".equals(exchange.getRequestMethod());
        exchange.sendResponseHeaders(UNAVAILABLE, head ? -1 : told.length);
        if (!head) {
            exchange.getResponseBody().write(told);
        }
        exchange.close();
    }

    /**
     * Nobody searches for a setting that was mistyped. Foreign names in the environment are let be: orchestrators put theirs
     * there.
     */
    static void checkSettings(Set<String> properties, Map<String, String> environment) {
        for (String name : new TreeSet<>(properties)) {
            if (name.startsWith("pomost.") && !SETTINGS.containsKey(name)) {
                throw new IllegalStateException(name + " is no setting of Pomost; the README lists them all.");
            }
        }
        SETTINGS.forEach((name, form) -> {
            String value = System.getProperty(name, environment.get(variable(name)));
            if (value != null && !value.matches(form)) {
                throw new IllegalStateException(name + " is \"" + value + "\"; it must be " + wanted(form));
            }
        });
    }

    private static String wanted(String form) {
        return switch (form) {
            case SWITCH -> "true or false.";
            case DAY -> "a day from 2009-01-01 to 2035-12-31 such as 2013-09-02.";
            case DRIVER -> form.replace("\\", "").replace("|", " or ") + ".";
            case TEN_DIGITS -> "ten digits.";
            default -> "a whole number.";
        };
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** A system property, else the environment variable of that name, else the default; the server reads the first. */
    private static String setting(String name, String byDefault) {
        String inEnvironment = System.getenv(variable(name));
        String value = System.getProperty(name, inEnvironment == null ? byDefault : inEnvironment);
        System.setProperty(name, value);
        return value;
    }

    /** The folder holds personal data: nobody but its owner enters. */
    private static void open(Path folder) {
        try {
            if (Files.notExists(folder)) {
                Files.createDirectories(folder);
                if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("the data folder " + folder + " cannot be made.", e);
        }
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new IllegalStateException("the data folder " + folder + " cannot be written.");
        }
    }

    private static void check(String address, String port) {
        try (ServerSocket door = new ServerSocket(Integer.parseInt(port), 1, InetAddress.getByName(address))) {
            door.setReuseAddress(true);
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "it cannot listen on " + address + ":" + port + " (" + e.getMessage()
                            + "); choose another with -Dpomost.port or -Dpomost.address.",
                    e);
        }
    }

    private static void boot(String[] args) throws Exception {
        Class<?> server = Thread.currentThread().getContextClassLoader().loadClass(SERVER);
        server.getMethod("main", String[].class).invoke(null, (Object) args);
        var running = PayaraMicroLauncher.getBootClass().getRuntime();
        if (running.getLocalDescriptor().getDeployedApplications().isEmpty()) {
            throw new IllegalStateException(
                    System.getProperty(PROBLEM, "the application did not start; the log above says why."));
        }
    }

    private static String sentence(@Nullable Throwable e) {
        if (e instanceof IllegalStateException && e.getMessage() != null) {
            return e.getMessage();
        }
        return "the server did not start; the log above says why.";
    }
}
