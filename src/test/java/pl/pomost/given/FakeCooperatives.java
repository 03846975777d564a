package pl.pomost.given;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pl.pomost.business.agreement.Cooperative;
import pl.pomost.business.agreement.Cooperatives;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Krs;
import pl.pomost.kernel.identifier.Nip;

/** Cooperatives in memory. */
public final class FakeCooperatives implements Cooperatives {

    private final Map<CaseNumber, Cooperative> kept = new LinkedHashMap<>();

    @Override
    public void add(Cooperative cooperative) {
        kept.put(cooperative.caseNumber(), cooperative);
    }

    @Override
    public Optional<Cooperative> of(CaseNumber caseNumber) {
        return Optional.ofNullable(kept.get(caseNumber));
    }

    @Override
    public Optional<CaseNumber> foundedUnder(Krs krs) {
        return kept.values().stream()
                .filter(cooperative -> cooperative.resolution().isEmpty()
                        && cooperative.krs().filter(krs::equals).isPresent())
                .map(Cooperative::caseNumber)
                .findFirst();
    }

    @Override
    public Optional<Krs> knownUnder(String number) {
        return kept.values().stream()
                .filter(cooperative -> cooperative
                                .nip()
                                .filter(nip -> nip.value().equals(number))
                                .isPresent()
                        || cooperative
                                .regon()
                                .filter(regon -> regon.value().equals(number))
                                .isPresent())
                .flatMap(cooperative -> cooperative.krs().stream())
                .findFirst();
    }

    @Override
    public Optional<Nip> nipOf(Krs krs) {
        return kept.values().stream()
                .filter(cooperative -> cooperative.krs().filter(krs::equals).isPresent())
                .flatMap(cooperative -> cooperative.nip().stream())
                .findFirst();
    }

    @Override
    public void flush() {
        // everything is in memory already
    }
}
