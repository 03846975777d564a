package pl.pomost.business.evidence;

import java.util.List;
import java.util.Optional;
import pl.pomost.kernel.fact.CaseNumber;

/** Where the evidence of bridging months is kept. */
public interface MonthEvidences {

    void add(MonthEvidence evidence);

    /** All evidence of a case, by month. */
    List<MonthEvidence> of(CaseNumber caseNumber);

    /** The evidence of one month. */
    default Optional<MonthEvidence> of(CaseNumber caseNumber, int month) {
        return of(caseNumber).stream()
                .filter(evidence -> evidence.monthNumber() == month)
                .findFirst();
    }
}
