package pl.pomost.given;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import pl.pomost.kernel.refusal.Refusal;

/** Many clients who do something at the same moment. */
public final class Clients {

    /** So many race for the last złoty. */
    public static final int MANY = 32;

    /** Whoever has no answer by then waited in vain. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Clients() {}

    /**
     * Lets all of them go at once.
     *
     * @return how often each answer was given: "done", the first rule of a refusal with what is left, or a failure
     */
    public static Map<String, Long> race(List<? extends Runnable> works) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(works.size());
        try {
            var answers = new TreeMap<String, Long>();
            var tasks = new ArrayList<Callable<String>>();
            works.forEach(work -> tasks.add(() -> answer(work)));
            for (var answered : pool.invokeAll(tasks, PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                answers.merge(answered.isCancelled() ? "no answer" : answered.get(), 1L, Long::sum);
            }
            return answers;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Tries again with the newer version for as long as somebody else was faster. */
    private static String answer(Runnable work) {
        while (true) {
            try {
                work.run();
                return "done";
            } catch (Refusal refusal) {
                if (refusal.kind() != Refusal.Kind.STALE) {
                    var reason = refusal.verdict().reasons().get(0);
                    var left = reason.figures().get("left");
                    return reason.rule() + (left == null ? "" : " left " + left);
                }
            } catch (RuntimeException failure) {
                return failure.toString();
            }
        }
    }
}
