package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.bridging.BridgingMonth;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.bridging.BridgingSupports;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Krs;

/** Bridging supports on JPA. */
@ApplicationScoped
public class JpaBridgingSupports implements BridgingSupports {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaBridgingSupports() {}

    @Override
    public String nextContract(int year) {
        return YearCounter.next(entities, "WP", year) + "/" + year + "/WP";
    }

    @Override
    public String expectedContract(int year) {
        return YearCounter.expected(entities, "WP", year) + "/" + year + "/WP";
    }

    @Override
    public void add(BridgingSupport support) {
        entities.persist(support);
        entities.flush();
    }

    @Override
    public List<BridgingSupport> of(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select s from BridgingSupport s where s.caseNumber = :number order by s.requestedOn, s.id",
                        BridgingSupport.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    @Override
    public void add(BridgingMonth month) {
        // The contract number of the support must stand before its months point at it.
        entities.flush();
        entities.persist(month);
    }

    @Override
    public List<BridgingMonth> monthsOf(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select m from BridgingMonth m where m.caseNumber = :number order by m.number",
                        BridgingMonth.class)
                .setParameter("number", caseNumber)
                .getResultList();
    }

    @Override
    public List<BridgingMonth> monthsOf(Krs cooperative) {
        return entities.createQuery(
                        "select m from BridgingMonth m where m.cooperativeKrs = :krs order by m.calendarMonth",
                        BridgingMonth.class)
                .setParameter("krs", cooperative)
                .getResultList();
    }
}
