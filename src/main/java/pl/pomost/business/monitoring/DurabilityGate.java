package pl.pomost.business.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import pl.pomost.business.agreement.Cooperative;
import pl.pomost.business.agreement.Cooperatives;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveGate;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** A case is closed after the months of durability from the start of the activity, and after a positive visit. */
@ApplicationScoped
public class DurabilityGate implements MoveGate {

    @Inject
    Programmes programmes;

    @Inject
    Cooperatives cooperatives;

    @Inject
    Visits visits;

    @Inject
    BusinessClock clock;

    DurabilityGate() {}

    @Override
    public Set<Move> moves() {
        return Set.of(Move.CLOSE_CASE);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        var started = cooperatives.of(file.number()).flatMap(Cooperative::activityStartedOn);
        var all = visits.of(file.number());
        var positive = all.stream().anyMatch(visit -> visit.result().isPositive());
        return Verdict.allowed()
                .require(started.isPresent(), () -> Reason.of("durability.not-started"))
                .and(started.map(start -> lasted(file, start)).orElse(Verdict.allowed()))
                .require(positive, () -> Reason.of("durability.no-positive-visit")
                        .with("visits", all.size()))
                .require(
                        !positive || all.get(all.size() - 1).result().isPositive(),
                        () -> Reason.of("durability.last-visit-breach").with("visits", all.size()));
    }

    private Verdict lasted(CaseFile file, LocalDate start) {
        var months = programmes.rules(file.rulesVersion()).durabilityMonths();
        var end = start.plusMonths(months);
        return Verdict.allowed().require(!clock.day().isBefore(end), () -> Reason.of("durability.not-over")
                .with("months", months)
                .with("started", start)
                .with("until", end)
                .with("today", clock.day()));
    }
}
