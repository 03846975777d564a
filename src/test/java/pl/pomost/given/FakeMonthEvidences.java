package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.evidence.MonthEvidence;
import pl.pomost.business.evidence.MonthEvidences;
import pl.pomost.kernel.fact.CaseNumber;

/** The evidence of bridging months in memory. */
public final class FakeMonthEvidences implements MonthEvidences {

    private final List<MonthEvidence> kept = new ArrayList<>();

    @Override
    public void add(MonthEvidence evidence) {
        kept.add(evidence);
    }

    @Override
    public List<MonthEvidence> of(CaseNumber caseNumber) {
        return kept.stream()
                .filter(evidence -> evidence.caseNumber().equals(caseNumber))
                .toList();
    }
}
