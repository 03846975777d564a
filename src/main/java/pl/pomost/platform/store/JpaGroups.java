package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.applicant.InitiativeGroup;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Refusal;

/** Groups on JPA. */
@ApplicationScoped
public class JpaGroups implements Groups {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaGroups() {}

    @Override
    public void add(InitiativeGroup group) {
        entities.persist(group);
        entities.flush();
    }

    @Override
    public InitiativeGroup of(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select g from InitiativeGroup g where g.caseNumber = :number", InitiativeGroup.class)
                .setParameter("number", caseNumber)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("case", caseNumber));
    }

    @Override
    public boolean isInActiveGroup(String participantNumber, CaseNumber except) {
        return activeGroupOf(participantNumber)
                .filter(found -> !found.equals(except))
                .isPresent();
    }

    @Override
    public Optional<CaseNumber> activeGroupOf(String participantNumber) {
        return entities.createQuery(
                        "select g.caseNumber from InitiativeGroup g join g.members m"
                                + " where m.activeParticipant = :participant",
                        CaseNumber.class)
                .setParameter("participant", participantNumber)
                .getResultStream()
                .findFirst();
    }
}
