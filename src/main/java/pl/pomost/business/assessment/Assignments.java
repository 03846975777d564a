package pl.pomost.business.assessment;

import java.util.List;
import pl.pomost.kernel.fact.CaseNumber;

/** Where the assessors' seats at cases are kept. */
public interface Assignments {

    void add(Assignment assignment);

    /** Every assignment that the case ever had, in the order in which they were made. */
    List<Assignment> of(CaseNumber caseNumber);

    /** Whether the account holds a seat at the case now: only then does an assessor see it. */
    boolean isAssigned(CaseNumber caseNumber, String account);
}
