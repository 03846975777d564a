package pl.pomost.business.declaration;

import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;

/** Where declarations are kept. */
public interface Declarations {

    /** What the group of the case declares; empty until something is recorded. */
    Optional<Declaration> of(CaseNumber caseNumber);

    void add(Declaration declaration);
}
