package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import pl.pomost.business.card.MeritCard;
import pl.pomost.business.card.MeritCards;
import pl.pomost.kernel.refusal.Refusal;

/** Forms of merit cards on JPA. */
@ApplicationScoped
public class JpaMeritCards implements MeritCards {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaMeritCards() {}

    @Override
    public MeritCard of(String code) {
        return find(code).orElseThrow(() -> Refusal.unknown("card", code));
    }

    @Override
    public Optional<MeritCard> find(String code) {
        return Optional.ofNullable(entities.find(MeritCard.class, code));
    }

    @Override
    public MeritCard lock(String code) {
        return Optional.ofNullable(entities.find(MeritCard.class, code, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Refusal.unknown("card", code));
    }

    @Override
    public long versionsOf(String family) {
        return entities.createQuery("select count(c) from MeritCard c where c.family = :family", Long.class)
                .setParameter("family", family)
                .getSingleResult();
    }

    @Override
    public void add(MeritCard card) {
        entities.persist(card);
        entities.flush();
    }
}
