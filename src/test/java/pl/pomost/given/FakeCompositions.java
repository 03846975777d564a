package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.composition.CompositionChange;
import pl.pomost.business.composition.Compositions;
import pl.pomost.business.composition.NamedFounders;
import pl.pomost.kernel.fact.CaseNumber;

/** Changes of founders, and the founders that papers name, in memory. */
public final class FakeCompositions implements Compositions {

    private final List<CompositionChange> changes = new ArrayList<>();
    private final List<NamedFounders> named = new ArrayList<>();

    @Override
    public void add(CompositionChange change) {
        changes.add(change);
    }

    @Override
    public void add(NamedFounders each) {
        named.add(each);
    }

    @Override
    public List<CompositionChange> changesOf(CaseNumber caseNumber) {
        return changes.stream()
                .filter(each -> each.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public Optional<NamedFounders> namedIn(CaseNumber caseNumber) {
        return named.stream()
                .filter(each -> each.caseNumber().equals(caseNumber))
                .reduce((one, later) -> later);
    }
}
