package pl.pomost.business.monitoring;

import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;

/** Where closings are kept; they are only added. */
public interface Closings {

    void add(Closing closing);

    Optional<Closing> of(CaseNumber caseNumber);
}
