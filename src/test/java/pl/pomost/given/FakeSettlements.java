package pl.pomost.given;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.settlement.Proof;
import pl.pomost.business.settlement.Settlement;
import pl.pomost.business.settlement.Settlements;
import pl.pomost.kernel.fact.CaseNumber;

/** Settlements in memory. */
public final class FakeSettlements implements Settlements {

    private final Map<CaseNumber, Settlement> settlements = new HashMap<>();
    private final Map<CaseNumber, List<Proof>> proofs = new HashMap<>();

    @Override
    public Optional<Settlement> of(CaseNumber caseNumber) {
        return Optional.ofNullable(settlements.get(caseNumber));
    }

    @Override
    public void add(Settlement settlement) {
        settlements.put(settlement.caseNumber(), settlement);
    }

    @Override
    public List<Proof> proofsOf(CaseNumber caseNumber) {
        return proofs.getOrDefault(caseNumber, List.of());
    }

    @Override
    public void replaceProofs(CaseNumber caseNumber, List<Proof> replacing) {
        proofs.put(caseNumber, List.copyOf(replacing));
    }
}
