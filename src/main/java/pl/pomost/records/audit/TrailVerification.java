package pl.pomost.records.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.refusal.Reason;

/**
 * How a check of the whole trail stands.
 *
 * @param id             number of its work, by which it is asked for again
 * @param startedAt      when it began
 * @param endedAt        when it ended, null while it runs
 * @param state          what it found
 * @param percent        how far it is, 0 to 100
 * @param chains         chains checked
 * @param entries        entries checked
 * @param seals          seals checked
 * @param personalValues personal values that still exist and were checked against their commitments
 * @param findingCount   everything that is wrong
 * @param findings       the first of them, as reasons with their figures
 */
public record TrailVerification(
        String id,
        Instant startedAt,
        @Nullable Instant endedAt,
        State state,
        int percent,
        long chains,
        long entries,
        long seals,
        long personalValues,
        long findingCount,
        List<Reason> findings) {

    static final int WHOLE = 100;

    /** How it stands. */
    public enum State {
        RUNNING,
        /** Everything fits together. */
        INTACT,
        FINDINGS,
        /** The check itself failed; it says nothing about the trail. */
        BROKEN_OFF
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }
}
