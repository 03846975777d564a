package pl.pomost.business.bridging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;

/** The one place where a bridging support moves on: it asks the table, the persons and every gate, then advances. */
@ApplicationScoped
public class BridgingMoves {

    @Inject
    BridgingSupports supports;

    @Inject
    SeparationPolicy separation;

    @Inject
    BridgingDuties duties;

    @Inject
    BusinessClock clock;

    @Inject
    @Any
    Instance<BridgingMoveGate> gates;

    BridgingMoves() {}

    /**
     * A move as it stands for one actor now.
     *
     * @param move    the move
     * @param verdict allowed, or every reason why not now
     */
    public record Option(BridgingMove move, Verdict verdict) {}

    /** The support of that kind. @throws Refusal RULE when the case has none that was not refused or given up */
    public BridgingSupport support(CaseFile file, BridgingKind kind) {
        return supports.live(file.number(), kind)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE, Reason.of("bridging.none").with("kind", kind)));
    }

    /** The latest support of that kind, refused or not. @throws Refusal RULE when the case never asked for any */
    public BridgingSupport latest(CaseFile file, BridgingKind kind) {
        return supports.of(file.number()).stream()
                .filter(support -> support.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.RULE, Reason.of("bridging.none").with("kind", kind)));
    }

    /** The moves that lead on from where the support stands, with all reasons against each of them now. */
    public List<Option> options(CaseFile file, BridgingSupport support, Actor actor) {
        return BridgingMove.from(support.state()).stream()
                .filter(move -> !move.follows() && actor.may(move.permission()))
                .map(move -> new Option(move, verdict(move, file, support, actor)))
                .toList();
    }

    /** All reasons why this actor cannot make the move now. */
    public Verdict verdict(BridgingMove move, CaseFile file, BridgingSupport support, Actor actor) {
        var verdict = persons(move, file, actor)
                .require(move.leadsFrom(support.state()), () -> Reason.of("bridging.wrong-state")
                        .with("state", support.state()));
        if (move.leadsFrom(support.state())) {
            for (var gate : gates) {
                verdict = verdict.and(gate.verdict(move, file, support, actor));
            }
        }
        return verdict;
    }

    /** Makes the move. @throws Refusal RULE with all reasons when it is not possible now */
    public void make(BridgingMove move, CaseFile file, BridgingSupport support, Actor actor) {
        verdict(move, file, support, actor).orRefuse();
        follow(move, file, support);
    }

    /** Makes the move that follows from one of the case or of a demand, which was asked about itself. */
    public void follow(BridgingMove move, CaseFile file, BridgingSupport support) {
        support.advance(move, clock.day());
        duties.moved(move, file, support);
    }

    private Verdict persons(BridgingMove move, CaseFile file, Actor actor) {
        return switch (move.permission()) {
            case ADVISE_CASES -> separation.writes(file, actor);
            case ASSESS_CASES ->
                Verdict.allowed()
                        .require(!file.advisors().contains(actor.account()), () -> Reason.of("separation.advised"));
            default -> separation.decides(file, actor);
        };
    }
}
