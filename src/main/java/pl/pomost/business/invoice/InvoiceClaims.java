package pl.pomost.business.invoice;

import java.time.LocalDate;
import java.util.List;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Nip;

/** Where claims are kept. */
public interface InvoiceClaims {

    /** All claims on documents of that seller and day, in any case. */
    List<InvoiceClaim> on(Nip seller, LocalDate issuedOn);

    /** Puts these claims in the place of those that the evidence had. */
    void replace(CaseNumber caseNumber, CostKind kind, int instalment, List<InvoiceClaim> claims);
}
