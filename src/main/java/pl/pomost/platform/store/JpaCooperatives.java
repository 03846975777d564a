package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.agreement.Cooperative;
import pl.pomost.business.agreement.Cooperatives;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Krs;
import pl.pomost.kernel.identifier.Nip;

/** Cooperatives on JPA. */
@ApplicationScoped
public class JpaCooperatives implements Cooperatives {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaCooperatives() {}

    @Override
    public void add(Cooperative cooperative) {
        entities.persist(cooperative);
        entities.flush();
    }

    @Override
    public Optional<Cooperative> of(CaseNumber caseNumber) {
        return entities.createQuery("select c from Cooperative c where c.caseNumber = :number", Cooperative.class)
                .setParameter("number", caseNumber)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<CaseNumber> foundedUnder(Krs krs) {
        return entities.createQuery(
                        "select c.caseNumber from Cooperative c where c.foundedKrs = :krs", CaseNumber.class)
                .setParameter("krs", krs)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Krs> knownUnder(String number) {
        List<?> found = entities.createNativeQuery("SELECT krs FROM register_number WHERE number = ?")
                .setParameter(1, number)
                .getResultList();
        return found.stream().map(krs -> new Krs(krs.toString())).findFirst();
    }

    @Override
    public Optional<Nip> nipOf(Krs krs) {
        List<?> found = entities.createNativeQuery("SELECT number FROM register_number WHERE nip_of = ?")
                .setParameter(1, krs.value())
                .getResultList();
        return found.stream().map(nip -> new Nip(nip.toString())).findFirst();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
