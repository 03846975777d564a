package pl.pomost.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.decision.Decision;
import pl.pomost.business.decision.Decisions;
import pl.pomost.kernel.fact.CaseNumber;

/** Decisions in memory. */
public final class FakeDecisions implements Decisions {

    private final List<Decision> kept = new ArrayList<>();

    @Override
    public void add(Decision decision) {
        kept.add(decision);
    }

    @Override
    public List<Decision> of(CaseNumber caseNumber) {
        return kept.stream()
                .filter(decision -> decision.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public Optional<Decision> approvalOf(CaseNumber caseNumber) {
        return find(caseNumber, Decision.Result.APPROVED);
    }

    @Override
    public Optional<Decision> refusalOf(CaseNumber caseNumber) {
        return find(caseNumber, Decision.Result.REFUSED);
    }

    private Optional<Decision> find(CaseNumber caseNumber, Decision.Result outcome) {
        return of(caseNumber).stream()
                .filter(decision -> decision.result() == outcome)
                .reduce((earlier, later) -> later);
    }
}
