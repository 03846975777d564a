package pl.pomost.business.plan;

import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;

/** Where unfinished parts of plans are kept. */
public interface PlanDrafts {

    void add(PlanDraft draft);

    /** The account's draft of the part, locked until the transaction ends. */
    Optional<PlanDraft> take(CaseNumber caseNumber, DraftPart part, String account);

    /** Throws the account's draft of the part away, when there is one. */
    void discard(CaseNumber caseNumber, DraftPart part, String account);
}
