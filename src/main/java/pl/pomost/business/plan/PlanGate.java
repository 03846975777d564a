package pl.pomost.business.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import pl.pomost.business.applicant.Groups;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveGate;
import pl.pomost.business.programme.Programmes;
import pl.pomost.business.programme.SupportRules;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** Only a complete plan within the edition's limits is handed in, and in time. */
@ApplicationScoped
public class PlanGate implements MoveGate {

    @Inject
    BusinessPlans plans;

    @Inject
    Groups groups;

    @Inject
    Programmes programmes;

    @Inject
    BusinessClock clock;

    PlanGate() {}

    @Override
    public Set<Move> moves() {
        return EnumSet.of(Move.SUBMIT_APPLICATION, Move.RESUBMIT_APPLICATION);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        return plans.find(file.number())
                .map(plan -> PlanPolicy.complete(plan).and(limits(file, programmes.rules(file.rulesVersion()))))
                .orElseGet(() -> Verdict.refused(Reason.of("plan.not-started")))
                .and(inTime(move, file));
    }

    /** The last day of the call for applications is the last of handing in; a correction has its own term. */
    private Verdict inTime(Move move, CaseFile file) {
        var edition = programmes.edition(file.editionCode());
        var today = clock.day();
        return Verdict.allowed()
                .require(move != Move.SUBMIT_APPLICATION || edition.takesApplicationsOn(today), () -> Reason.of(
                                "plan.call-over")
                        .with("until", edition.applicationsUntil().orElseThrow())
                        .with("day", today));
    }

    /** Whether what is asked stays within the limits of those rules; nothing is asked before there is a plan. */
    public Verdict limits(CaseFile file, SupportRules rules) {
        return plans.find(file.number())
                .map(plan -> PlanPolicy.withinLimits(
                        plan, PersonLimits.of(Optional.of(plan), groups.of(file.number()), rules), rules))
                .orElse(Verdict.allowed());
    }
}
