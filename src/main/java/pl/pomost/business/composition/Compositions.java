package pl.pomost.business.composition;

import java.util.List;
import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;

/** Where changes of founders and the founders that the papers name are kept; both are added, changes are answered once. */
public interface Compositions {

    void add(CompositionChange change);

    void add(NamedFounders named);

    /** All changes of a case by their numbers. */
    List<CompositionChange> changesOf(CaseNumber caseNumber);

    /** Whom the papers name, as recorded last; empty while nobody has. */
    Optional<NamedFounders> namedIn(CaseNumber caseNumber);
}
