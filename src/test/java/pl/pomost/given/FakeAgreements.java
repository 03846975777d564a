package pl.pomost.given;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Krs;
import pl.pomost.kernel.money.Money;

/** Agreements in memory. */
public final class FakeAgreements implements Agreements {

    private final Map<CaseNumber, Agreement> kept = new LinkedHashMap<>();
    private final Map<Integer, Integer> counters = new HashMap<>();

    @Override
    public String nextNumber(int year) {
        return counters.merge(year, 1, Integer::sum) + "/" + year + "/D";
    }

    @Override
    public String expectedNumber(int year) {
        return counters.getOrDefault(year, 0) + 1 + "/" + year + "/D";
    }

    @Override
    public void add(Agreement agreement) {
        kept.put(agreement.caseNumber(), agreement);
    }

    @Override
    public Optional<Agreement> of(CaseNumber caseNumber) {
        return Optional.ofNullable(kept.get(caseNumber));
    }

    @Override
    public Agreement lock(Agreement agreement) {
        return agreement;
    }

    @Override
    public void lock(Krs krs) {
        // nobody else is here
    }

    @Override
    public Money agreedWith(Krs krs) {
        return kept.values().stream()
                .filter(agreement -> agreement.recipientKrs().equals(krs))
                .map(Agreement::amount)
                .collect(Money.summing());
    }
}
