package pl.pomost.given;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.monitoring.Closing;
import pl.pomost.business.monitoring.Closings;
import pl.pomost.kernel.fact.CaseNumber;

/** Closings in memory. */
public final class FakeClosings implements Closings {

    private final Map<CaseNumber, Closing> closings = new HashMap<>();

    @Override
    public void add(Closing closing) {
        closings.put(closing.caseNumber(), closing);
    }

    @Override
    public Optional<Closing> of(CaseNumber caseNumber) {
        return Optional.ofNullable(closings.get(caseNumber));
    }
}
