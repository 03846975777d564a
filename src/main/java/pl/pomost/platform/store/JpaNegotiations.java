package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import pl.pomost.business.negotiation.Negotiation;
import pl.pomost.business.negotiation.NegotiationAnswer;
import pl.pomost.business.negotiation.NegotiationOutcome;
import pl.pomost.business.negotiation.Negotiations;
import pl.pomost.kernel.fact.CaseNumber;

/** Negotiations on JPA. */
@ApplicationScoped
public class JpaNegotiations implements Negotiations {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaNegotiations() {}

    @Override
    public void add(Negotiation negotiation) {
        keep(negotiation);
    }

    @Override
    public Optional<Negotiation> of(CaseNumber number) {
        return one(Negotiation.class, number);
    }

    @Override
    public void add(NegotiationAnswer answer) {
        keep(answer);
    }

    @Override
    public Optional<NegotiationAnswer> answerIn(CaseNumber number) {
        return one(NegotiationAnswer.class, number);
    }

    @Override
    public void add(NegotiationOutcome outcome) {
        keep(outcome);
    }

    @Override
    public Optional<NegotiationOutcome> outcomeOf(CaseNumber number) {
        return one(NegotiationOutcome.class, number);
    }

    private void keep(Object row) {
        entities.persist(row);
        entities.flush();
    }

    private <T> Optional<T> one(Class<T> type, CaseNumber number) {
        return entities.createQuery("select r from " + type.getSimpleName() + " r where r.caseNumber = :number", type)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }
}
