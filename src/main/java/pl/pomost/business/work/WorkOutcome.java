package pl.pomost.business.work;

import java.util.List;
import java.util.stream.Stream;
import pl.pomost.kernel.refusal.Reason;

/**
 * What became of one row.
 *
 * @param key     names it, such as GR-2026-0005-T1 or WB-2026-0001/12
 * @param refused every reason why nothing was done with it; empty when it is done
 */
public record WorkOutcome(String key, List<Reason> refused) {

    WorkOutcome and(WorkOutcome more) {
        return new WorkOutcome(
                key, Stream.concat(refused.stream(), more.refused.stream()).toList());
    }

    public boolean isDone() {
        return refused.isEmpty();
    }
}
