package pl.pomost.records.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.refusal.Reason;

/** A check of the whole trail while it runs: written by one thread, looked at by others. */
final class Verification {

    /** More findings than a reader reads are only counted. */
    private static final int KEPT = 200;

    /** After so many steps it is told how far the check is. */
    private static final int STRIDE = 500;

    private final String id;
    private final Instant startedAt;
    private final Listener listener;
    private final AtomicLong chains = new AtomicLong();
    private final AtomicLong entries = new AtomicLong();
    private final AtomicLong seals = new AtomicLong();
    private final AtomicLong personalValues = new AtomicLong();
    private final AtomicLong steps = new AtomicLong();
    private final AtomicLong findingCount = new AtomicLong();
    private final List<Reason> findings = new ArrayList<>();
    private volatile long allSteps = 1;
    private volatile @Nullable Instant endedAt;

    Verification(String id, Instant startedAt) {
        this(id, startedAt, (done, total) -> {});
    }

    Verification(String id, Instant startedAt, Listener listener) {
        this.id = id;
        this.startedAt = startedAt;
        this.listener = listener;
    }

    /** Who wants to know how far it is. */
    interface Listener {
        void hears(long done, long total);
    }

    void willTake(long expectedSteps) {
        allSteps = Math.max(1, expectedSteps);
        listener.hears(0, allSteps);
    }

    private void steps() {
        var done = steps.incrementAndGet();
        if (done % STRIDE == 0) {
            listener.hears(Math.min(done, allSteps), allSteps);
        }
    }

    void countChain() {
        chains.incrementAndGet();
        steps();
    }

    void countEntry() {
        entries.incrementAndGet();
        steps();
    }

    void countSeal() {
        seals.incrementAndGet();
        steps();
    }

    void countPersonalValue() {
        personalValues.incrementAndGet();
        steps();
    }

    void countDeed() {
        steps();
    }

    synchronized void finds(Reason finding) {
        findingCount.incrementAndGet();
        if (findings.size() < KEPT) {
            findings.add(finding);
        }
    }

    void ends(Instant at) {
        listener.hears(allSteps, allSteps);
        endedAt = at;
    }

    /** How it stands now. */
    synchronized TrailVerification now() {
        var done = endedAt != null;
        // What was appended since the start would lead past 99; the last step is the end itself.
        var percent = done
                ? TrailVerification.WHOLE
                : (int) Math.min(TrailVerification.WHOLE - 1, TrailVerification.WHOLE * steps.get() / allSteps);
        return new TrailVerification(
                id,
                startedAt,
                endedAt,
                state(done),
                percent,
                chains.get(),
                entries.get(),
                seals.get(),
                personalValues.get(),
                findingCount.get(),
                List.copyOf(findings));
    }

    private TrailVerification.State state(boolean done) {
        if (!done) {
            return TrailVerification.State.RUNNING;
        }
        return findingCount.get() == 0 ? TrailVerification.State.INTACT : TrailVerification.State.FINDINGS;
    }
}
