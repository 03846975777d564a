package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.kernel.fact.CaseNumber;

/** Obligations in memory. */
public final class FakeObligations implements Obligations {

    private final List<Obligation> obligations = new ArrayList<>();

    @Override
    public void add(Obligation obligation) {
        obligations.add(obligation);
    }

    @Override
    public List<Obligation> of(CaseNumber caseNumber) {
        return obligations.stream()
                .filter(obligation -> obligation.caseNumber().equals(caseNumber))
                .toList();
    }
}
