package pl.pomost.business.obligation;

import java.util.List;
import pl.pomost.kernel.fact.CaseNumber;

/** Where obligations are kept; they are added and closed, never taken away. */
public interface Obligations {

    void add(Obligation obligation);

    /** All obligations of a case in the order of their numbers, the closed ones too. */
    List<Obligation> of(CaseNumber caseNumber);
}
