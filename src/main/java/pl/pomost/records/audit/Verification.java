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

    private final String id;
    private final Instant startedAt;
    private final AtomicLong chains = new AtomicLong();
    private final AtomicLong entries = new AtomicLong();
    private final AtomicLong seals = new AtomicLong();
    private final AtomicLong personalValues = new AtomicLong();
    private final AtomicLong steps = new AtomicLong();
    private final AtomicLong findingCount = new AtomicLong();
    private final List<Reason> findings = new ArrayList<>();
    private volatile long allSteps = 1;
    private volatile @Nullable Instant endedAt;
    private volatile boolean broken;

    Verification(String id, Instant startedAt) {
        this.id = id;
        this.startedAt = startedAt;
    }

    void willTake(long expectedSteps) {
        allSteps = Math.max(1, expectedSteps);
    }

    void countChain() {
        chains.incrementAndGet();
        steps.incrementAndGet();
    }

    void countEntry() {
        entries.incrementAndGet();
        steps.incrementAndGet();
    }

    void countSeal() {
        seals.incrementAndGet();
        steps.incrementAndGet();
    }

    void countPersonalValue() {
        personalValues.incrementAndGet();
        steps.incrementAndGet();
    }

    void countDeed() {
        steps.incrementAndGet();
    }

    synchronized void finds(Reason finding) {
        findingCount.incrementAndGet();
        if (findings.size() < KEPT) {
            findings.add(finding);
        }
    }

    void ends(Instant at) {
        endedAt = at;
    }

    /** The check itself failed: it says nothing about the trail. */
    void breaksOff(Instant at) {
        broken = true;
        endedAt = at;
    }

    /** How it stands now. */
    synchronized TrailVerification now() {
        var done = endedAt != null;
        // What was appended since the start would lead past 99; the last step is the end itself.
        var percent = done ? 100 : (int) Math.min(99, 100 * steps.get() / allSteps);
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
        if (broken) {
            return TrailVerification.State.BROKEN_OFF;
        }
        return findingCount.get() == 0 ? TrailVerification.State.INTACT : TrailVerification.State.FINDINGS;
    }
}
