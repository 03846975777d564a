package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The reader's own unfinished parts of a plan; nobody sees those of others. */
@Reading
@Requires(Permission.ADVISE_CASES)
public class DraftSheet {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    Door door;

    DraftSheet() {}

    /**
     * A draft.
     *
     * @param part     name of the section, or "COST_LINES"
     * @param revision what the next saving must name
     */
    public record Draft(String part, long revision, String content, Instant savedAt) {}

    public List<Draft> of(CaseNumber number) {
        return entities.createQuery(
                        "select d.part, d.revision, d.content, d.savedAt from PlanDraft d"
                                + " where d.caseNumber = :number and d.account = :account order by d.part",
                        Object[].class)
                .setParameter("number", number)
                .setParameter("account", door.actor().account())
                .getResultStream()
                .map(row -> new Draft((String) row[0], (Long) row[1], (String) row[2], (Instant) row[3]))
                .toList();
    }
}
