package pl.pomost.business.visit;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.obligation.Duties;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * The advisor records a visit that two people made, one of whom at least never advised the case: one that was planned and
 * announced, or one without notice. A planned one looks at everything that was bought.
 */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class RecordVisit {

    /** Longest protocol, in characters. */
    public static final int PROTOCOL_LENGTH = 4000;

    @Inject
    CaseFiles files;

    @Inject
    Visits visits;

    @Inject
    VisitPolicy policy;

    @Inject
    ItemPolicy items;

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
            boolean documentsApart) {

        /** What was not as it should be. */
        List<VisitCheck> amiss() {
            return Stream.of(VisitCheck.values())
                    .filter(each -> !each.holds(this))
                    .toList();
        }
    }

    /**
     * One thing that was looked at.
     *
     * @param line         number of its cost line
     * @param present      whether it is there
     * @param serialNumber as it stands on the thing, at most 100 characters; absent where it has none
     * @param remark       at most 500 characters
     */
    public record Seen(
            int line,
            boolean present,
            @Nullable String serialNumber,
            @Nullable String remark) {}

    /**
     * What was found.
     *
     * @param plan          number of the plan that was carried out; absent for a visit without notice
     * @param visitedOn     the day of the visit, not in the future and not before a planned one
     * @param firstVisitor  account of the first visitor
     * @param secondVisitor account of the second visitor, another person
     * @param items         what was looked at; for a planned visit everything that the settlement claims
     * @param protocol      at most 4000 characters
     */
    public record Command(
            CaseRef theCase,
            @Nullable Integer plan,
            LocalDate visitedOn,
            String firstVisitor,
            String secondVisitor,
            Visit.Result result,
            Checks checks,
            List<Seen> items,
            String protocol)
            implements AboutCase {

        public Command {
            items = items == null ? List.of() : List.copyOf(items);
        }

        /** A visit without notice that looks at no single thing. */
        public Command(
                CaseRef theCase,
                LocalDate visitedOn,
                String firstVisitor,
                String secondVisitor,
                Visit.Result result,
                Checks checks,
                String protocol) {
            this(theCase, null, visitedOn, firstVisitor, secondVisitor, result, checks, List.of(), protocol);
        }
    }

    public Receipt handle(Command command) {
        var check = check(command);
        var file = files.take(command.theCase());
        var plan = Optional.ofNullable(command.plan()).map(number -> policy.plan(file, number));
        policy.writes(file, door.actor())
                .and(policy.apart(file, command.firstVisitor(), command.secondVisitor()))
                .and(plan.map(each -> VisitPolicy.at(each.state(), VisitState.ANNOUNCED))
                        .orElse(Verdict.allowed()))
                .and(items.verdict(file, command))
                .orRefuse();
        policy.past(check, "visitedOn", command.visitedOn(), plan.map(VisitPlan::plannedFor));
        var visit = new Visit(file.number(), visits.of(file.number()).size() + 1, command, clock.day());
        visits.add(visit);
        plan.ifPresent(each -> each.carriedOutBy(visit.number()));
        var seen = items.keep(file, visit, command.items());
        endPlanned(file);
        return facts.record(
                file.tells("visit " + visit.number(), visit.snapshot().with("items", seen)));
    }

    /** One visit answers one plan, the earlier first. */
    private void endPlanned(CaseFile file) {
        if (!duties.closeFirst(file, ObligationKind.VISIT_EARLY)) {
            duties.closeFirst(file, ObligationKind.VISIT_LATE);
        }
    }

    private Check check(Command command) {
        var check = new Check();
        check.required("visitedOn", command.visitedOn());
        check.required("result", command.result());
        check.required("checks", command.checks());
        check.text("protocol", command.protocol(), PROTOCOL_LENGTH);
        items.check(check, command.items());
        policy.people(check, command.firstVisitor(), command.secondVisitor());
        return check;
    }
}
