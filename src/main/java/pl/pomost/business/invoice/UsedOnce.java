package pl.pomost.business.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** A document proves one cost: the same seller, number and date again, in any case, grant or bridging, is double financing. */
@ApplicationScoped
public class UsedOnce {

    @Inject
    InvoiceClaims claims;

    UsedOnce() {}

    /** What some evidence is made of: its case, what it is for, and the number of the month or 0. */
    public record Evidence(CaseNumber caseNumber, CostKind kind, int instalment) {}

    /** A document as it is handed in, with its number in the evidence. */
    public record Handed(int number, InvoiceKey key, String documentNumber) {}

    /** All documents that already prove something else, or stand twice in this evidence. */
    public Verdict verdict(Evidence evidence, List<Handed> documents) {
        var verdict = Verdict.allowed();
        var seen = new ArrayList<InvoiceKey>();
        for (var document : documents) {
            var twice = seen.contains(document.key());
            seen.add(document.key());
            verdict = verdict.require(!twice, () -> Reason.of("settlement.same-proof-twice")
                            .with("proof", document.number())
                            .with("document", document.documentNumber()))
                    .and(elsewhere(evidence, document));
        }
        return verdict;
    }

    private Verdict elsewhere(Evidence evidence, Handed document) {
        var used = claims.on(document.key().seller(), document.key().issuedOn()).stream()
                .filter(claim -> claim.key().equals(document.key()))
                .filter(claim -> !claim.isOf(evidence.caseNumber(), evidence.kind(), evidence.instalment()))
                .findFirst();
        return Verdict.allowed().require(used.isEmpty(), () -> Reason.of("settlement.double-financing")
                .with("proof", document.number())
                .with("document", document.documentNumber())
                .with("as", used.orElseThrow().documentNumber())
                .with("case", used.orElseThrow().caseNumber().text())
                .with("for", used.orElseThrow().kind()));
    }

    /** The evidence is handed in: these documents prove it from now on. */
    public void claim(Evidence evidence, List<Handed> documents) {
        claims.replace(
                evidence.caseNumber(),
                evidence.kind(),
                evidence.instalment(),
                documents.stream()
                        .map(document -> new InvoiceClaim(
                                evidence.caseNumber(),
                                evidence.kind(),
                                evidence.instalment(),
                                document.key(),
                                document.documentNumber()))
                        .toList());
    }
}
