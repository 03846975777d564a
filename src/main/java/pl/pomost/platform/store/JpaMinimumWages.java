package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import pl.pomost.business.reference.MinimumWage;
import pl.pomost.business.reference.MinimumWages;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** Minimum wages on JPA. */
@ApplicationScoped
public class JpaMinimumWages implements MinimumWages {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaMinimumWages() {}

    @Override
    public MinimumWage inForceOn(LocalDate day) {
        return all().stream()
                .filter(wage -> !wage.validFrom().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE,
                        Reason.of("reference.no-minimum-wage").with("day", day)));
    }

    @Override
    public List<MinimumWage> all() {
        return entities.createQuery("select w from MinimumWage w order by w.validFrom desc", MinimumWage.class)
                .getResultList();
    }
}
