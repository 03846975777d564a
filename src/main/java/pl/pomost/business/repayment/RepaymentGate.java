package pl.pomost.business.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import pl.pomost.business.bridging.BridgingReturns;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveGate;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * Money is demanded after the cooperative had its time to explain, a demand ends when nothing is owed, is enforced when its
 * term has passed, and no case is closed while money is owed or is still to be demanded.
 */
@ApplicationScoped
public class RepaymentGate implements MoveGate {

    @Inject
    Suspensions suspensions;

    @Inject
    Demands demands;

    @Inject
    DemandBalances balances;

    @Inject
    BridgingReturns bridging;

    @Inject
    Returnable returnable;

    @Inject
    BusinessClock clock;

    RepaymentGate() {}

    @Override
    public Set<Move> moves() {
        return EnumSet.of(
                Move.DEMAND_REPAYMENT,
                Move.RECORD_RETURN,
                Move.CONTINUE_CASE,
                Move.ENFORCE_REPAYMENT,
                Move.CLOSE_CASE,
                Move.UNDO_RETURN_OF_REST,
                Move.UNDO_CONTINUATION,
                Move.UNDO_RETURN,
                Move.UNDO_ENFORCED_RETURN);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        return switch (move) {
            case DEMAND_REPAYMENT -> heard(file).and(demands.noneOwed(file.number()));
            case ENFORCE_REPAYMENT -> overdue(file);
            case CONTINUE_CASE -> partOnly(file);
            case UNDO_RETURN_OF_REST, UNDO_CONTINUATION, UNDO_RETURN, UNDO_ENFORCED_RETURN -> owedAgain(file);
            case CLOSE_CASE -> nothingOwed(file).and(nothingLeft(file));
            default -> nothingOwed(file);
        };
    }

    /** A demand was opened again by a reversal: nobody makes such a move otherwise. */
    private Verdict owedAgain(CaseFile file) {
        return Verdict.allowed().require(demands.owed(file.number()).isPresent(), () -> Reason.of("demand.none"));
    }

    private Verdict heard(CaseFile file) {
        return suspensions
                .lasting(file.number())
                .map(lasting -> Verdict.allowed()
                        .require(
                                lasting.explainedOn().isPresent() || clock.day().isAfter(lasting.explainBy()),
                                () -> Reason.of("suspension.unheard").with("until", lasting.explainBy())))
                .orElse(Verdict.allowed());
    }

    private Verdict overdue(CaseFile file) {
        var demand = demands.owed(file.number());
        if (demand.isEmpty()) {
            return Verdict.refused(Reason.of("demand.none"));
        }
        var due = demand.get().dueOn();
        return Verdict.allowed()
                .require(due.isPresent(), () -> Reason.of("demand.undelivered")
                        .with("demand", demand.get().number()))
                .require(due.isEmpty() || clock.day().isAfter(due.get()), () -> Reason.of("demand.in-time")
                        .with("due", due.orElse(clock.day())));
    }

    private Verdict partOnly(CaseFile file) {
        return Verdict.allowed()
                .require(
                        demands.of(file.number()).stream().noneMatch(Demand::isWholeGrant),
                        () -> Reason.of("demand.whole-returned"));
    }

    /** What was paid for months of bridging support above their cost was demanded back. */
    private Verdict nothingLeft(CaseFile file) {
        var left = bridging.surplus(file).min(returnable.ofBridging(file.number()));
        return Verdict.allowed()
                .require(left.isZero(), () -> Reason.of("bridging.surplus-left").with("surplus", left));
    }

    private Verdict nothingOwed(CaseFile file) {
        var owed = demands.owed(file.number())
                .map(demand -> balances.of(demand).owedOn(clock.day()))
                .orElse(Money.ZERO);
        return Verdict.allowed().require(owed.isZero(), () -> Reason.of("demand.owed")
                .with("owed", owed)
                .with("day", clock.day()));
    }
}
