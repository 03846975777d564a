package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import pl.pomost.business.invoice.CostKind;
import pl.pomost.business.invoice.InvoiceClaim;
import pl.pomost.business.invoice.InvoiceClaims;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Nip;

/** Claims on documents on JPA. */
@ApplicationScoped
public class JpaInvoiceClaims implements InvoiceClaims {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaInvoiceClaims() {}

    @Override
    public List<InvoiceClaim> on(Nip seller, LocalDate issuedOn) {
        return entities.createQuery(
                        "select c from InvoiceClaim c where c.sellerNip = :seller and c.issuedOn = :issued order by c.id",
                        InvoiceClaim.class)
                .setParameter("seller", seller)
                .setParameter("issued", issuedOn)
                .getResultList();
    }

    @Override
    public void replace(CaseNumber caseNumber, CostKind kind, int instalment, List<InvoiceClaim> claims) {
        entities.createQuery("select c from InvoiceClaim c where c.caseNumber = :number", InvoiceClaim.class)
                .setParameter("number", caseNumber)
                .getResultStream()
                .filter(claim -> claim.isOf(caseNumber, kind, instalment))
                .toList()
                .forEach(entities::remove);
        // The old ones must be gone before the same documents come again.
        entities.flush();
        claims.forEach(entities::persist);
        entities.flush();
    }
}
