package pl.pomost.business.due;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where it is kept what somebody chose to gather. Each call is a transaction of its own. */
public interface KeptGatherings {

    void add(KeptGathering gathering);

    /** These rows stay out; of an unknown gathering nothing is kept. */
    void leavesOut(String id, Collection<String> keys);

    /** The batch stands. */
    void gathered(String id, String batch);

    Optional<KeptGathering> find(String id);

    /** The last that were begun, the latest first. */
    List<KeptGathering> latest(int most);

    /** Forgets what was begun longer ago than so many days. */
    void forget(int days);
}
