package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import pl.pomost.business.participation.Participation;
import pl.pomost.business.participation.Participations;
import pl.pomost.business.recruitment.Enrolment;

/** Papers of support on JPA. */
@ApplicationScoped
public class JpaParticipations implements Participations {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaParticipations() {}

    @Override
    public void add(Participation participation) {
        entities.persist(participation);
        entities.flush();
    }

    @Override
    public Optional<Participation> find(Enrolment enrolment) {
        return Optional.ofNullable(entities.find(Participation.class, enrolment.id()));
    }
}
