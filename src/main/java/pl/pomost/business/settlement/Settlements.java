package pl.pomost.business.settlement;

import java.util.List;
import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;

/** Where settlements and their proofs are kept. */
public interface Settlements {

    /** The settlement of a case; empty until it is handed in. */
    Optional<Settlement> of(CaseNumber caseNumber);

    void add(Settlement settlement);

    /** The proofs of a case in the order of their numbers. */
    List<Proof> proofsOf(CaseNumber caseNumber);

    /** Puts these proofs in the place of those that the case had. */
    void replaceProofs(CaseNumber caseNumber, List<Proof> proofs);
}
