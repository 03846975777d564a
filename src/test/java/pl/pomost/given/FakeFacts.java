package pl.pomost.given;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.usecase.Receipt;

/** Keeps what was told, so that a test can ask. */
public final class FakeFacts implements Facts {

    private final List<Fact> told = new ArrayList<>();
    private final Map<Chain, Long> numbers = new HashMap<>();

    @Override
    public synchronized Receipt record(Fact fact) {
        told.add(fact);
        var number = numbers.merge(fact.chain(), 1L, Long::sum);
        return new Receipt(fact.subject(), fact.version(), number, "%064x".formatted(told.size()));
    }

    public synchronized List<Fact> told() {
        return List.copyOf(told);
    }

    public synchronized Fact last() {
        return told.get(told.size() - 1);
    }
}
