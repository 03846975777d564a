package pl.pomost.business.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Background;
import pl.pomost.kernel.usecase.Door;

/** Begins work in the background, as whoever asks for it, and keeps how it ends. */
@ApplicationScoped
public class Working {

    @Inject
    Works works;

    @Inject
    Progress progress;

    @Inject
    Background background;

    @Inject
    Door door;

    Working() {}

    /** What is worked at. */
    public interface Task {

        /** @return what came of it, null for nothing that has a number */
        @Nullable
        String does(Run run);
    }

    /**
     * Begins.
     *
     * @param onceKey idempotency key of the request; the same key gets the same work
     * @return its number
     * @throws Refusal RULE while something else works at the subject
     */
    public long begin(WorkKind kind, String subject, @Nullable String onceKey, Task task) {
        var account = door.actor().account();
        var key = onceKey == null ? null : account + " " + onceKey;
        var before = begun(kind, subject, onceKey);
        if (before.isPresent()) {
            return before.get();
        }
        long number;
        try {
            number = works.begin(kind, subject, account, key);
        } catch (Refusal running) {
            // The same request may have come twice at the same moment.
            return begun(kind, subject, onceKey).orElseThrow(() -> running);
        }
        var run = new Run(works, kind, number);
        background.begin(() -> works(number, subject, run, task));
        return number;
    }

    /** The work that was begun under that key already, to be asked before what may have changed since. */
    public Optional<Long> begun(WorkKind kind, String subject, @Nullable String onceKey) {
        return onceKey == null ? Optional.empty() : works.begun(door.actor().account() + " " + onceKey, kind, subject);
    }

    private void works(long number, String subject, Run run, Task task) {
        try {
            var result = new AtomicReference<@Nullable String>();
            progress.during(run, () -> result.set(task.does(run)));
            run.keep();
            works.ends(number, WorkState.DONE, result.get(), List.of());
        } catch (Refusal refusal) {
            run.drop();
            works.ends(number, WorkState.REFUSED, null, refusal.verdict().reasons());
        } catch (RuntimeException failure) {
            run.drop();
            works.ends(
                    number,
                    WorkState.INTERRUPTED,
                    null,
                    List.of(Reason.of("work.broke-off").with("subject", subject)));
            throw failure;
        }
    }
}
