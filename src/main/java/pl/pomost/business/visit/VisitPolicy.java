package pl.pomost.business.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.office.Users;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;

/** Who may write about visits when, and who visits: two different people, one of whom at least never advised the case. */
@ApplicationScoped
public class VisitPolicy {

    /** From the agreement to the end of the durability period. */
    public static final Set<Stage> VISITED = Set.copyOf(EnumSet.of(
            Stage.CONTRACT_SIGNED,
            Stage.SPENDING,
            Stage.SETTLEMENT_SUBMITTED,
            Stage.SETTLEMENT_CORRECTION,
            Stage.SETTLED,
            Stage.MONITORING,
            Stage.SUSPENDED,
            Stage.REPAYMENT_DEMANDED,
            Stage.ENFORCEMENT));

    private static final int ACCOUNT_LENGTH = 60;

    @Inject
    SeparationPolicy separation;

    @Inject
    Visits visits;

    @Inject
    Users users;

    @Inject
    BusinessClock clock;

    VisitPolicy() {}

    /** The advisor of the case writes, from the agreement to the closing. */
    Verdict writes(CaseFile file, Actor actor) {
        return separation.writes(file, actor).require(VISITED.contains(file.stage()), () -> Reason.of(
                        "visit.wrong-stage")
                .with("stage", file.stage()));
    }

    /** Two accounts of the office, not one person. */
    void people(Check check, String first, String second) {
        check.text("firstVisitor", first, ACCOUNT_LENGTH);
        check.text("secondVisitor", second, ACCOUNT_LENGTH);
        check.orRefuse();
        check.that("firstVisitor", users.find(first).isPresent(), "visit.no-account");
        check.that("secondVisitor", users.find(second).isPresent(), "visit.no-account");
        check.that("secondVisitor", !first.equals(second), "visit.same-person");
        check.orRefuse();
    }

    Verdict apart(CaseFile file, String first, String second) {
        return Verdict.allowed()
                .require(
                        !file.advisors().contains(first) || !file.advisors().contains(second),
                        () -> Reason.of("visit.only-advisors"));
    }

    /** A day that does not lie ahead and is not before another one. */
    void past(Check check, String field, LocalDate day, Optional<LocalDate> notBefore) {
        check.required(field, day);
        check.orRefuse();
        check.that(field, !day.isAfter(clock.day()), () -> Reason.ofField(field, "in-future")
                .with("day", clock.day()));
        check.that(field, notBefore.filter(day::isBefore).isEmpty(), () -> Reason.ofField(field, "visit.too-early")
                .with("day", notBefore.orElseThrow()));
        check.orRefuse();
    }

    Visit visit(CaseFile file, int number) {
        return visits.of(file.number()).stream()
                .filter(visit -> visit.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("visit", number));
    }

    VisitPlan plan(CaseFile file, int number) {
        return visits.plansOf(file.number()).stream()
                .filter(plan -> plan.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.unknown("visit-plan", number));
    }

    VisitProtocol protocol(CaseFile file, int number) {
        return visits.protocolOf(visit(file, number))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE, Reason.of("visit.protocol-not-sent").with("visit", number)));
    }

    /** Whether the visit is at one of those states. */
    static Verdict at(VisitState state, VisitState... allowed) {
        return Verdict.allowed().require(Set.of(allowed).contains(state), () -> Reason.of("visit.wrong-state")
                .with("state", state)
                .with("from", java.util.List.of(allowed)));
    }
}
