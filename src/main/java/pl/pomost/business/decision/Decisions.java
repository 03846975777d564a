package pl.pomost.business.decision;

import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;

/** Where decisions are kept; they are only added. */
public interface Decisions {

    void add(Decision decision);

    /** The approval of the case's grant: amount, who decided, when. Empty when there is none. */
    Optional<Decision> approvalOf(CaseNumber caseNumber);

    /** The refusal of the case's grant. */
    Optional<Decision> refusalOf(CaseNumber caseNumber);
}
