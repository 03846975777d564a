package pl.pomost.records.register;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.assessment.Panel;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;

/** The cases that were given to whoever is signed in to assess, the newest first, in one statement. */
@Reading
@Requires(Permission.READ_ASSIGNED_CASES)
public class MyAssignments {

    /** Most cases on one page. */
    public static final int LIMIT = 200;

    private static final String MINE = "select c.number, c.name, c.stage, c.due, a.assignedOn,"
            + " (select count(d) from ImpartialityDeclaration d"
            + " where d.caseNumber = a.caseNumber and d.account = a.account and d.impartial = true),"
            + " (select count(f) from FormalCard f where f.caseNumber = a.caseNumber and f.account = a.account"
            + " and f.round > (select count(r) from FormalRuling r where r.caseNumber = a.caseNumber"
            + " and r.kind = pl.pomost.business.assessment.FormalRuling.Kind.CORRECTION_CALL)),"
            + " (select count(s) from ScoreCard s where s.caseNumber = a.caseNumber and s.account = a.account), a.panel"
            + " from Assignment a, CaseFile c where c.number = a.caseNumber and a.account = :account"
            + " and a.seat is not null and c.number < :before order by c.number desc";

    /** Sorts after every case number. */
    private static final CaseNumber TOP = new CaseNumber("GR-9999-999999999");

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    Door door;

    MyAssignments() {}

    /**
     * The actor's cases.
     *
     * @param after number of the last case of the page before, null for the first page
     * @param limit at most that many
     */
    public List<AssignmentRow> rows(@Nullable CaseNumber after, int limit) {
        return entities.createQuery(MINE, Object[].class)
                .setParameter("account", door.actor().account())
                .setParameter("before", after == null ? TOP : after)
                .setMaxResults(limit)
                .getResultStream()
                .map(MyAssignments::row)
                .toList();
    }

    private static AssignmentRow row(@Nullable Object[] row) {
        var stage = (Stage) row[2];
        return new AssignmentRow(
                (CaseNumber) row[0],
                (String) row[1],
                stage,
                (LocalDate) row[3],
                (LocalDate) row[4],
                AssignmentRow.duty(stage, (Panel) row[8], isSome(row[5]), isSome(row[6]), isSome(row[7])));
    }

    private static boolean isSome(@Nullable Object count) {
        return count instanceof Number number && number.longValue() > 0;
    }
}
