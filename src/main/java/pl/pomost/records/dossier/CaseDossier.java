package pl.pomost.records.dossier;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.applicant.FounderKind;
import pl.pomost.business.basis.Bases;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseReaders;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.reference.Municipalities;
import pl.pomost.business.reference.Municipality;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.calendar.TermEvent;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.identifier.Teryt;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Reading;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.records.register.NextStep;
import pl.pomost.records.register.TermMarks;

/** All of one case for one screen, by a bounded number of statements. */
@Reading
@Requires({Permission.READ_CASES, Permission.READ_ASSIGNED_CASES})
public class CaseDossier {

    @PersistenceContext(unitName = "pomost")
    EntityManager entities;

    @Inject
    CaseReaders readers;

    @Inject
    Programmes programmes;

    @Inject
    Bases bases;

    @Inject
    Municipalities municipalities;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    CaseDossier() {}

    /** The head of the case. @throws Refusal UNKNOWN when there is none, or none that the actor may read */
    public CaseHead head(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        return entities.createQuery(
                        "select c.number, c.version, c.name, c.stage, c.stageSince, c.due, c.openedOn, c.advisor,"
                                + " c.founderKind, c.purpose, c.seat, c.rulesVersion, e.code, e.title, p.code, p.title,"
                                + " u.displayName, c.suspendedIn"
                                + " from CaseFile c join Edition e on e.code = c.editionCode"
                                + " join Project p on p.code = e.projectCode"
                                + " left join User u on u.account = c.advisor"
                                + " where c.number = :number",
                        Object[].class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(this::head)
                .orElseThrow(() -> Refusal.unknown("case", number));
    }

    /** The money of the case. @throws Refusal UNKNOWN when there is no such case, or none that the actor may read */
    public CaseFigures figures(CaseNumber number) {
        readers.mustBeRead(number, door.actor());
        return CaseFiguresQuery.of(entities, number);
    }

    private String name(Teryt seat) {
        return municipalities.of(seat, clock.day()).map(Municipality::name).orElse(seat.value());
    }

    private @Nullable NextStep next(CaseNumber number) {
        var found = entities.createNativeQuery("SELECT " + NextStep.SQL + " FROM case_file c WHERE c.number = ?")
                .setParameter(1, number.text())
                .getSingleResult();
        return NextStep.of(String.valueOf(found)).orElse(null);
    }

    /** Whether the rules that counted the day of the open duty of the stage say that it is to be confirmed. */
    private boolean toBeConfirmed(@Nullable Object[] row, LocalDate due) {
        var marks = new TermMarks(programmes, bases);
        return entities.createQuery(
                        "select o.kind, o.termUnit, o.termEvent from Obligation o where o.caseNumber = :number"
                                + " and o.closedOn is null and o.due = :due and o.kind = :kind",
                        Object[].class)
                .setParameter("number", row[0])
                .setParameter("due", due)
                .setParameter("kind", ObligationKind.of((Stage) row[3]).orElse(ObligationKind.OTHER))
                .getResultStream()
                .anyMatch(duty -> !marks.open(
                                String.valueOf(row[11]), (ObligationKind) duty[0], (Term.Unit) duty[1], (TermEvent)
                                        duty[2])
                        .isEmpty());
    }

    private CaseHead head(@Nullable Object[] row) {
        var due = (LocalDate) row[5];
        return new CaseHead(
                (CaseNumber) row[0],
                (Long) row[1],
                (String) row[2],
                (Stage) row[3],
                (Stage) row[17],
                next((CaseNumber) row[0]),
                (LocalDate) row[4],
                due,
                due != null && toBeConfirmed(row, due),
                due != null && due.isBefore(clock.day()),
                (LocalDate) row[6],
                (String) row[7],
                row[16] == null ? (String) row[7] : (String) row[16],
                (FounderKind) row[8],
                (CaseFile.Purpose) row[9],
                (Teryt) row[10],
                name((Teryt) row[10]),
                (String) row[11],
                (String) row[12],
                (String) row[13],
                (String) row[14],
                (String) row[15]);
    }
}
