package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.assessment.CardCategory;
import pl.pomost.business.assessment.CardCriterion;
import pl.pomost.business.assessment.MeritCard;
import pl.pomost.business.assessment.MeritCards;

/** Forms of merit cards on JPA. */
@ApplicationScoped
public class JpaMeritCards implements MeritCards {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaMeritCards() {}

    @Override
    public MeritCard of(String code) {
        var reasonLength = (Number) entities.createNativeQuery("SELECT reason_length FROM merit_card WHERE code = ?")
                .setParameter(1, code)
                .getSingleResult();
        return new MeritCard(
                code, reasonLength.intValue(), rows(CardCategory.class, code), rows(CardCriterion.class, code));
    }

    private <T> List<T> rows(Class<T> type, String code) {
        return entities.createQuery("select r from " + type.getSimpleName() + " r where r.card = :card", type)
                .setParameter("card", code)
                .getResultList();
    }
}
