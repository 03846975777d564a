package pl.pomost.business.repayment;

import java.util.List;
import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;

/** Where suspensions are kept. */
public interface Suspensions {

    void add(Suspension suspension);

    /** All of a case in their order. */
    List<Suspension> of(CaseNumber caseNumber);

    /** The one that lasts now. */
    default Optional<Suspension> lasting(CaseNumber caseNumber) {
        return of(caseNumber).stream().filter(Suspension::lasts).findFirst();
    }
}
