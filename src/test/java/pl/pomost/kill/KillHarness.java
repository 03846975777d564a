package pl.pomost.kill;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import pl.pomost.given.DataBase;

/**
 * Kills {@link PayingOffice} with SIGKILL so often at random moments of its work, from the first payout to the last, then lets it end
 * and prove. The office says a word after each step; a kill comes some steps and some milliseconds after the start, so that the kills
 * are spread over the whole work however fast the machine is. Arguments: DERBY or POSTGRESQL; how many kills; how many cases; how many
 * tranches each pays; the seed of the moments.
 */
public final class KillHarness {

    /** It is prepared, checked and answered; batches are few. */
    /** So many kills at the end come in the first half of their time. */
    private static final int LAST = 5;

    private static final int STEPS_OF_A_PAYOUT = 3;

    private static final Set<String> SILENT = Set.of("step", "done");

    private final DataBase kind;
    private final String place;
    private final Path folder;
    private final String cases;
    private final String tranches;

    private KillHarness(DataBase kind, String place, Path folder, String cases, String tranches) {
        this.kind = kind;
        this.place = place;
        this.folder = folder;
        this.cases = cases;
        this.tranches = tranches;
    }

    public static void main(String[] arguments) throws Exception {
        var kind = DataBase.valueOf(arguments[0]);
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "kill")), arguments[0]);
        var out = Files.createDirectory(folder.resolve("out"));
        if (kind == DataBase.DERBY) {
            new KillHarness(kind, folder.resolve("pomost").toString(), out, arguments[2], arguments[3]).run(arguments);
            return;
        }
        try (var server = EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start()) {
            new KillHarness(kind, server.getJdbcUrl("postgres", "postgres"), out, arguments[2], arguments[3])
                    .run(arguments);
        }
    }

    private void run(String[] arguments) throws Exception {
        var began = System.nanoTime();
        ended("seed");
        System.out.println("seconds to open the cases: " + secondsSince(began));
        var kills = Integer.parseInt(arguments[1]);
        var moments = new Random(Long.parseLong(arguments[4]));
        int killed = 0;
        while (killed < kills) {
            var process = begun("pay");
            try (var said = lines(process)) {
                var left = STEPS_OF_A_PAYOUT * unpaid(said.readLine()) / (kills - killed + 1);
                // the last of them would else often come when nothing is left
                var most = kills - killed <= LAST ? left : 2 * left;
                if (!goesOn(said, moments.nextLong(1, Math.max(2, most)))) {
                    System.out.println("everything was paid after " + killed + " kills; ask for more cases");
                    break;
                }
                Thread.sleep(moments.nextInt(100));
                process.destroyForcibly().waitFor();
                killed++;
            }
        }
        ended("pay");
        System.out.println("seconds until all was paid: " + secondsSince(began));
        System.out.println(kind + ", killed with SIGKILL: " + killed);
        ended("prove");
        System.out.println("seconds in all: " + secondsSince(began));
    }

    /** How many payouts the office says are to be made, so that the kills that are left are spread over them. */
    private static long unpaid(@Nullable String said) {
        if (said == null || !said.startsWith(PayingOffice.RUNNING)) {
            throw new IllegalStateException("the office did not open");
        }
        return Long.parseLong(said.substring(PayingOffice.RUNNING.length()));
    }

    /** @return whether the office made so many steps and goes on; an end without a word is none of a kill */
    private static boolean goesOn(BufferedReader said, long steps) throws IOException {
        for (long made = 0; made < steps; made++) {
            var line = said.readLine();
            if (line == null) {
                throw new IllegalStateException("the office ended by itself: see target/kill-pay.log");
            }
            if (line.equals("done")) {
                return false;
            }
        }
        return true;
    }

    private static long secondsSince(long began) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
    }

    private Process begun(String task) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dpomost.outbox.folder=" + folder.toAbsolutePath(),
                "-Djava.util.logging.config.file=src/test/resources/logging.properties",
                "-Dderby.stream.error.file=target/kill/derby.log",
                "-cp",
                System.getProperty("java.class.path"),
                PayingOffice.class.getName(),
                task,
                kind.name(),
                place,
                cases,
                tranches));
        // the entities of the office are woven as those of the harness
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-javaagent:"))
                .forEach(agent -> command.add(1, agent));
        return new ProcessBuilder(command)
                .redirectError(Path.of("target", "kill-" + task + ".log").toFile())
                .start();
    }

    private void ended(String task) throws IOException, InterruptedException {
        var process = begun(task);
        try (var said = lines(process)) {
            said.lines()
                    .filter(line -> !SILENT.contains(line) && !line.startsWith(PayingOffice.RUNNING))
                    .forEach(System.out::println);
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(task + " failed: see target/kill-" + task + ".log");
        }
    }

    private static BufferedReader lines(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
