package pl.pomost.business.decision;

import java.util.List;
import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;

/** Where decisions are kept; they are only added. */
public interface Decisions {

    void add(Decision decision);

    /** Everything decided about the case's grant, the earliest first: refusals that appeals undid, and the last word. */
    List<Decision> of(CaseNumber caseNumber);

    /** The approval of the case's grant: amount, who decided, when. Empty when there is none. */
    Optional<Decision> approvalOf(CaseNumber caseNumber);

    /** The latest refusal of the case's grant. */
    Optional<Decision> refusalOf(CaseNumber caseNumber);
}
