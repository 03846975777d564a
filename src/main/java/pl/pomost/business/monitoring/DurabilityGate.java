package pl.pomost.business.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveGate;
import pl.pomost.business.obligation.Obligation;
import pl.pomost.business.obligation.ObligationKind;
import pl.pomost.business.obligation.Obligations;
import pl.pomost.business.visit.Visit;
import pl.pomost.business.visit.VisitPlan;
import pl.pomost.business.visit.VisitState;
import pl.pomost.business.visit.Visits;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.calendar.Term;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** A case is closed after the months of durability from the start of the activity, and after a positive visit, once signs
 * of a breach were looked into and nothing is owed that would have no sense afterwards. */
@ApplicationScoped
public class DurabilityGate implements MoveGate {

    @Inject
    DurabilityTerm durability;

    @Inject
    Visits visits;

    @Inject
    Obligations obligations;

    @Inject
    BusinessClock clock;

    DurabilityGate() {}

    @Override
    public Set<Move> moves() {
        return Set.of(Move.CLOSE_CASE);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        var lasts = durability.of(file);
        var all = visits.of(file.number());
        var positive = all.stream().anyMatch(visit -> visit.result().isPositive());
        return Verdict.allowed()
                .require(lasts.isPresent(), () -> Reason.of("durability.not-started"))
                .and(lasts.map(this::lasted).orElse(Verdict.allowed()))
                .require(positive, () -> Reason.of("durability.no-positive-visit")
                        .with("visits", all.size()))
                .require(
                        !positive || all.get(all.size() - 1).result().isPositive(),
                        () -> Reason.of("durability.last-visit-breach").with("visits", all.size()))
                .and(closed(all))
                .and(lookedInto(file))
                .and(fulfilled(file))
                .require(
                        visits.plansOf(file.number()).stream().noneMatch(VisitPlan::isAhead),
                        () -> Reason.of("durability.visit-ahead"));
    }

    /** No visit is closed before its protocol is: what the cooperative says to it is heard. */
    private Verdict closed(List<Visit> all) {
        var open = all.stream()
                .filter(visit -> visits.protocolOf(visit)
                        .filter(protocol -> protocol.state() == VisitState.CLOSED)
                        .isEmpty())
                .map(Visit::number)
                .toList();
        return Verdict.allowed().require(open.isEmpty(), () -> Reason.of("durability.visit-open")
                .with("visits", open));
    }

    /** What the clockwork noticed was looked into: a case does not end without a word about it. */
    private Verdict lookedInto(CaseFile file) {
        var open = obligations.of(file.number()).stream()
                .filter(owed -> owed.kind() == ObligationKind.LOOK_INTO_SIGNS && owed.isOpen())
                .map(Obligation::number)
                .toList();
        return Verdict.allowed().require(open.isEmpty(), () -> Reason.of("durability.signs-open")
                .with("obligations", open));
    }

    /** What office and cooperative owe is done first; what belongs after the closing stays: securities, and the papers that are kept. */
    private Verdict fulfilled(CaseFile file) {
        var open = obligations.of(file.number()).stream()
                .filter(owed -> owed.isOpen() && owed.kind().endsBeforeClosing())
                .toList();
        return Verdict.allowed().require(open.isEmpty(), () -> Reason.of("durability.duties-open")
                .with("duties", open.stream().map(Obligation::kind).distinct().toList())
                .with("obligations", open.stream().map(Obligation::number).toList()));
    }

    private Verdict lasted(Term lasts) {
        return Verdict.allowed().require(!clock.day().isBefore(lasts.due()), () -> Reason.of("durability.not-over")
                .with("months", lasts.length())
                .with("started", lasts.from())
                .with("until", lasts.due())
                .with("today", clock.day()));
    }
}
