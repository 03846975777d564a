package pl.pomost.platform.setup;

import static java.util.Map.entry;

import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    private static final String TEXT = ".*";
    private static final String NUMBER = "[1-9][0-9]{0,8}";
    /** From 2009 to 2035: before and after them the tables know no holidays, rates and wages. */
    private static final String DAY = "20(09|[12][0-9]|3[0-5])-"
            + "((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)";

    private static final String NIP = "[0-9]{10}";
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
            entry("pomost.office.nip", NIP),
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
            entry("pomost.api.max-body-bytes", NUMBER));

    private Start() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) {
        try {
            prepare();
            boot(args);
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
            case NIP -> "ten digits.";
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
