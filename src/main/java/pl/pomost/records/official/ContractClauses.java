package pl.pomost.records.official;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import pl.pomost.business.aid.AidRegimes;
import pl.pomost.business.aid.Aids;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.reference.BreachGrounds;

/** What both contracts say beside money and days: grounds on which money goes back, and the aid that they grant. */
@ApplicationScoped
class ContractClauses {

    @Inject
    BreachGrounds grounds;

    @Inject
    Aids aids;

    @Inject
    AidRegimes regimes;

    @Inject
    Programmes programmes;

    ContractClauses() {}

    /** @param contract its number @param day the day of its signing, today for a draft */
    void put(CaseFile file, String contract, LocalDate day, Map<String, Object> facts) {
        facts.put("grounds", grounds.all());
        aids.certificates(file.number()).stream()
                .filter(certificate -> certificate.contract().equals(contract))
                .filter(certificate -> certificate.corrects().isEmpty())
                .findFirst()
                .ifPresent(certificate -> {
                    facts.put("certificate", certificate);
                    facts.put("rate", certificate.amount().rate().orElseThrow());
                });
        programmes
                .rules(file.rulesVersion())
                .aid()
                .regime()
                .flatMap(code -> regimes.on(day, code, false))
                .ifPresent(regime -> facts.put("regime", regime));
    }
}
