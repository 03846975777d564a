package pl.pomost.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.pomost.business.invoice.CostKind;
import pl.pomost.business.invoice.InvoiceClaim;
import pl.pomost.business.invoice.InvoiceClaims;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Nip;

/** Claims on documents in memory. */
public final class FakeInvoiceClaims implements InvoiceClaims {

    private final List<InvoiceClaim> kept = new ArrayList<>();

    @Override
    public List<InvoiceClaim> on(Nip seller, LocalDate issuedOn) {
        return kept.stream()
                .filter(claim ->
                        claim.sellerNip().equals(seller) && claim.issuedOn().equals(issuedOn))
                .toList();
    }

    @Override
    public void replace(CaseNumber caseNumber, CostKind kind, int instalment, List<InvoiceClaim> claims) {
        kept.removeIf(claim -> claim.isOf(caseNumber, kind, instalment));
        kept.addAll(claims);
    }
}
