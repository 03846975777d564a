package pl.pomost.given;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.settlement.Proof;
import pl.pomost.business.settlement.Settlement;
import pl.pomost.business.settlement.Settlements;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Nip;

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

    @Override
    public Optional<CaseNumber> usedElsewhere(
            CaseNumber exceptFor, Nip seller, String documentNumber, LocalDate issuedOn) {
        return proofs.values().stream()
                .flatMap(List::stream)
                .filter(proof -> !proof.caseNumber().equals(exceptFor))
                .filter(proof -> proof.sellerNip().equals(seller)
                        && proof.documentNumber().equals(documentNumber)
                        && proof.issuedOn().equals(issuedOn))
                .map(Proof::caseNumber)
                .findFirst();
    }
}
