package pl.pomost.business.payout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.pomost.business.casefile.CaseFile;

/**
 * Told by the rooms that know what a payout rests on: their facts about it as they stand now, by name. What a manager approves
 * is all of them together; when one has changed since, the approval no longer holds.
 */
public interface ApprovalBasis {

    /** Nothing where the room has no facts about payouts of this kind. */
    Map<String, Object> basis(Payout payout, CaseFile file);

    /** Everything that it may have told of the payout at any time until now: what is due changes, and annexes are signed. */
    List<Map<String, Object>> ever(Payout payout, CaseFile file);

    /** What it tells now, and the same with what was due before something was found to be owed no more. */
    static List<Map<String, Object>> ever(Map<String, Object> now, String due, Payout payout) {
        if (now.isEmpty()) {
            return List.of(now);
        }
        return Stream.of(now.get(due), payout.amount(), payout.promised())
                .map(then -> {
                    Map<String, Object> told = new HashMap<>(now);
                    told.put(due, then);
                    return told;
                })
                .toList();
    }
}
