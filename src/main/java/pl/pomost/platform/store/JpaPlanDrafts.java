package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import pl.pomost.business.plan.DraftPart;
import pl.pomost.business.plan.PlanDraft;
import pl.pomost.business.plan.PlanDrafts;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;

/** Drafts on JPA. */
@ApplicationScoped
public class JpaPlanDrafts implements PlanDrafts {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaPlanDrafts() {}

    @Override
    public void add(PlanDraft draft) {
        try {
            entities.persist(draft);
            entities.flush();
        } catch (PersistenceException twoWindowsAtOnce) {
            throw new Refusal(
                    Refusal.Kind.STALE, Reason.of("plan.draft-elsewhere").with("at", draft.savedAt()));
        }
    }

    @Override
    public Optional<PlanDraft> take(CaseNumber caseNumber, DraftPart part, String account) {
        // The lock goes by id alone, as everywhere.
        return entities.createQuery(
                        "select d.id from PlanDraft d"
                                + " where d.caseNumber = :number and d.part = :part and d.account = :account",
                        Long.class)
                .setParameter("number", caseNumber)
                .setParameter("part", part.code())
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .map(id -> entities.find(PlanDraft.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void discard(CaseNumber caseNumber, DraftPart part, String account) {
        take(caseNumber, part, account).ifPresent(entities::remove);
    }
}
