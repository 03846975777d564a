package pl.pomost.business.monitoring;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor records a visit that two people made, one of whom at least never advised the case. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordVisit {

    /** Longest protocol, in characters. */
    public static final int PROTOCOL_LENGTH = 4000;

    /** From the agreement to the end of the durability period. */
    static final Set<Stage> VISITED = EnumSet.of(
            Stage.CONTRACT_SIGNED,
            Stage.SPENDING,
            Stage.SETTLEMENT_SUBMITTED,
            Stage.SETTLEMENT_CORRECTION,
            Stage.SETTLED,
            Stage.MONITORING,
            Stage.SUSPENDED,
            Stage.REPAYMENT_DEMANDED,
            Stage.ENFORCEMENT);

    private static final int ACCOUNT_LENGTH = 60;

    @Inject
    CaseFiles files;

    @Inject
    Visits visits;

    @Inject
    SeparationPolicy separation;

    @Inject
    Duties duties;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    RecordVisit() {}

    /** The five things that every visit looks at. */
    public record Checks(
            boolean placeExists,
            boolean equipmentPresent,
            boolean membersWork,
            boolean labelsPresent,
            boolean documentsApart) {}

    /**
     * What was found.
     *
     * @param visitedOn     the day of the visit, not in the future
     * @param firstVisitor  account of the first visitor
     * @param secondVisitor account of the second visitor, another person
     * @param protocol      at most 4000 characters
     */
    public record Command(
            CaseRef theCase,
            LocalDate visitedOn,
            String firstVisitor,
            String secondVisitor,
            Visit.Result result,
            Checks checks,
            String protocol)
            implements AboutCase {}

    public Receipt handle(Command command) {
        check(command);
        var file = files.take(command.theCase());
        separation
                .writes(file, door.actor())
                .require(VISITED.contains(file.stage()), () -> Reason.of("visit.wrong-stage")
                        .with("stage", file.stage()))
                .require(
                        !file.advisors().contains(command.firstVisitor())
                                || !file.advisors().contains(command.secondVisitor()),
                        () -> Reason.of("visit.only-advisors"))
                .orRefuse();
        var number = visits.of(file.number()).size() + 1;
        var visit = new Visit(file.number(), number, command, clock.day());
        visits.add(visit);
        endPlanned(file);
        return facts.record(file.tells("visit " + number, visit.snapshot()));
    }

    /** One visit answers one plan, the earlier first. */
    private void endPlanned(CaseFile file) {
        if (!duties.closeFirst(file, ObligationKind.VISIT_EARLY)) {
            duties.closeFirst(file, ObligationKind.VISIT_LATE);
        }
    }

    private void check(Command command) {
        var check = new Check();
        check.required("visitedOn", command.visitedOn());
        check.text("firstVisitor", command.firstVisitor(), ACCOUNT_LENGTH);
        check.text("secondVisitor", command.secondVisitor(), ACCOUNT_LENGTH);
        check.required("result", command.result());
        check.required("checks", command.checks());
        check.text("protocol", command.protocol(), PROTOCOL_LENGTH);
        check.orRefuse();
        check.that(
                "visitedOn", !command.visitedOn().isAfter(clock.day()), () -> Reason.ofField("visitedOn", "in-future")
                        .with("day", clock.day()));
        check.that("secondVisitor", !command.firstVisitor().equals(command.secondVisitor()), "visit.same-person");
        check.orRefuse();
    }
}
