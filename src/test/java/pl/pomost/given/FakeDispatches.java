package pl.pomost.given;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.outbox.Dispatch;
import pl.pomost.business.outbox.Dispatches;

/** What leaves, in memory. */
public final class FakeDispatches implements Dispatches {

    private final Map<String, Dispatch> written = new LinkedHashMap<>();

    @Override
    public void add(Dispatch dispatch) {
        written.put(dispatch.name(), dispatch);
    }

    @Override
    public boolean has(String name) {
        return written.containsKey(name);
    }

    @Override
    public Optional<Dispatch> take(String name) {
        return Optional.ofNullable(written.get(name));
    }
}
