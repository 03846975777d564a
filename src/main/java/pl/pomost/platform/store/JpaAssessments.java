package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.assessment.Assessments;
import pl.pomost.business.assessment.FormalCard;
import pl.pomost.business.assessment.FormalRuling;
import pl.pomost.business.assessment.ImpartialityDeclaration;
import pl.pomost.business.assessment.ScoreCard;
import pl.pomost.business.assessment.ScoreDraft;
import pl.pomost.kernel.fact.CaseNumber;

/** Declarations, cards, rulings and drafts on JPA. */
@ApplicationScoped
public class JpaAssessments implements Assessments {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaAssessments() {}

    @Override
    public void add(ImpartialityDeclaration declaration) {
        keep(declaration);
    }

    @Override
    public List<ImpartialityDeclaration> declarationsOn(CaseNumber caseNumber) {
        return all(ImpartialityDeclaration.class, caseNumber);
    }

    @Override
    public void add(FormalCard card) {
        keep(card);
    }

    @Override
    public List<FormalCard> formalCardsOf(CaseNumber caseNumber) {
        return all(FormalCard.class, caseNumber);
    }

    @Override
    public void add(FormalRuling ruling) {
        keep(ruling);
    }

    @Override
    public List<FormalRuling> rulingsOn(CaseNumber caseNumber) {
        return all(FormalRuling.class, caseNumber);
    }

    @Override
    public void add(ScoreCard card) {
        keep(card);
    }

    @Override
    public List<ScoreCard> scoreCardsOf(CaseNumber caseNumber) {
        return all(ScoreCard.class, caseNumber);
    }

    @Override
    public void add(ScoreDraft draft) {
        keep(draft);
    }

    @Override
    public Optional<ScoreDraft> takeDraft(CaseNumber caseNumber, String account) {
        return idOf(caseNumber, account).map(id -> entities.find(ScoreDraft.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<ScoreDraft> draftOf(CaseNumber caseNumber, String account) {
        return idOf(caseNumber, account).map(id -> entities.find(ScoreDraft.class, id));
    }

    private Optional<Long> idOf(CaseNumber caseNumber, String account) {
        return entities.createQuery(
                        "select d.id from ScoreDraft d where d.caseNumber = :number and d.account = :account",
                        Long.class)
                .setParameter("number", caseNumber)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void discardDraft(CaseNumber caseNumber, String account) {
        takeDraft(caseNumber, account).ifPresent(entities::remove);
    }

    private void keep(Object thing) {
        entities.persist(thing);
        entities.flush();
    }

    private <T> List<T> all(Class<T> type, CaseNumber caseNumber) {
        return entities.createQuery(
                        "select t from " + type.getSimpleName() + " t where t.caseNumber = :number order by t.id", type)
                .setParameter("number", caseNumber)
                .getResultList();
    }
}
