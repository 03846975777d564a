package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.appeal.Appeal;
import pl.pomost.business.appeal.AppealRuling;
import pl.pomost.business.appeal.Appeals;
import pl.pomost.business.appeal.LetterReceipt;
import pl.pomost.kernel.fact.CaseNumber;

/** Appeals on JPA. */
@ApplicationScoped
public class JpaAppeals implements Appeals {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaAppeals() {}

    @Override
    public void add(LetterReceipt receipt) {
        keep(receipt);
    }

    @Override
    public List<LetterReceipt> receiptsOf(CaseNumber number) {
        return all(LetterReceipt.class, number);
    }

    @Override
    public void add(Appeal appeal) {
        keep(appeal);
    }

    @Override
    public List<Appeal> of(CaseNumber number) {
        return all(Appeal.class, number);
    }

    @Override
    public void add(AppealRuling ruling) {
        keep(ruling);
    }

    @Override
    public List<AppealRuling> rulingsOn(CaseNumber number) {
        return all(AppealRuling.class, number);
    }

    private void keep(Object row) {
        entities.persist(row);
        entities.flush();
    }

    private <T> List<T> all(Class<T> type, CaseNumber number) {
        return entities.createQuery(
                        "select r from " + type.getSimpleName() + " r where r.caseNumber = :number order by r.id", type)
                .setParameter("number", number)
                .getResultList();
    }
}
