package pl.pomost.given;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.due.KeptGathering;
import pl.pomost.business.due.KeptGatherings;

/** What was chosen to be gathered, in memory. */
public final class FakeKeptGatherings implements KeptGatherings {

    private final Map<String, KeptGathering> kept = new LinkedHashMap<>();

    @Override
    public void add(KeptGathering gathering) {
        kept.put(gathering.id(), gathering);
    }

    @Override
    public void leavesOut(String id, Collection<String> keys) {
        find(id).ifPresent(found -> keys.forEach(found::leavesOut));
    }

    @Override
    public void gathered(String id, String batch) {
        find(id).ifPresent(found -> found.gathered(batch));
    }

    @Override
    public Optional<KeptGathering> find(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public List<KeptGathering> latest(int most) {
        return kept.values().stream().limit(most).toList();
    }

    @Override
    public void forget(int days) {
        kept.clear();
    }
}
