package pl.pomost.business.monitoring;

import java.util.List;
import pl.pomost.kernel.fact.CaseNumber;

/** Where visits are kept; they are only added. */
public interface Visits {

    void add(Visit visit);

    /** The visits of a case in the order of their numbers. */
    List<Visit> of(CaseNumber caseNumber);
}
