package pl.pomost.business.agreement;

import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;

/** Where is kept what became of the term of registration and of agreements that never came about; they are only added. */
public interface Endings {

    void add(Ending ending);

    void add(Extension extension);

    /** Why the case ended without an agreement. */
    Optional<Ending> of(CaseNumber caseNumber);

    /** The extension of its term of registration. */
    Optional<Extension> extensionOf(CaseNumber caseNumber);
}
