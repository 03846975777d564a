package pl.pomost.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Refusal;

/** Cases on JPA. */
@ApplicationScoped
public class JpaCaseFiles implements CaseFiles {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    JpaCaseFiles() {}

    @Override
    public CaseNumber nextNumber(int year) {
        return CaseNumber.of(year, YearCounter.next(entities, "GR", year));
    }

    @Override
    public void add(CaseFile file) {
        entities.persist(file);
        entities.flush();
    }

    @Override
    public CaseFile take(CaseRef seen) {
        // By id alone: with anything else in the query the lock is lost or refused on Derby.
        var file = entities.find(CaseFile.class, idOf(seen.number()), LockModeType.PESSIMISTIC_WRITE);
        if (file == null) {
            throw Refusal.unknown("case", seen.number());
        }
        file.moveOnFrom(seen.version());
        return file;
    }

    @Override
    public CaseFile look(CaseNumber number) {
        var file = entities.find(CaseFile.class, idOf(number));
        if (file == null) {
            throw Refusal.unknown("case", number);
        }
        return file;
    }

    @Override
    public List<CaseNumber> at(String edition, Stage stage) {
        return entities.createQuery(
                        "select c.number from CaseFile c where c.editionCode = :edition and c.stage = :stage"
                                + " order by c.number",
                        CaseNumber.class)
                .setParameter("edition", edition)
                .setParameter("stage", stage)
                .getResultList();
    }

    /** In SQL: added to the collection of a case that was read, the row would come without the number of the case. */
    @Override
    public void remember(CaseNumber number, String advisor) {
        entities.createNativeQuery("INSERT INTO case_advisor (case_number, account) VALUES (?, ?)")
                .setParameter(1, number.text())
                .setParameter(2, advisor)
                .executeUpdate();
    }

    private Long idOf(CaseNumber number) {
        return entities.createQuery("select c.id from CaseFile c where c.number = :number", Long.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("case", number));
    }
}
