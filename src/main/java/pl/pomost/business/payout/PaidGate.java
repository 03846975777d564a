package pl.pomost.business.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveGate;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** Spending begins when the first tranche is executed; the durability period when nothing is left to pay. */
@ApplicationScoped
public class PaidGate implements MoveGate {

    @Inject
    Agreements agreements;

    @Inject
    Payouts payouts;

    @Inject
    TranchePolicy tranches;

    PaidGate() {}

    @Override
    public Set<Move> moves() {
        return EnumSet.of(
                Move.BEGIN_SPENDING,
                Move.BEGIN_MONITORING,
                Move.DISSOLVE_AGREEMENT,
                Move.UNDO_SPENDING,
                Move.UNDO_MONITORING);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        if (move == Move.DISSOLVE_AGREEMENT) {
            return move.leadsFrom(file.stage()) ? nothingPaid(file) : Verdict.allowed();
        }
        var agreement = agreements.of(file.number());
        if (agreement.isEmpty()) {
            return Verdict.refused(Reason.of("payout.no-agreement"));
        }
        return switch (move) {
            case BEGIN_SPENDING -> firstPaid(file, agreement.get());
            case UNDO_SPENDING, UNDO_MONITORING -> takenBack(move, file, agreement.get());
            default -> allPaid(file, agreement.get());
        };
    }

    /** The execution that brought the case here was reversed: nobody makes such a move otherwise. */
    private Verdict takenBack(Move move, CaseFile file, Agreement agreement) {
        var all = agreement.tranches();
        var tranche = all.get(move == Move.UNDO_SPENDING ? 0 : all.size() - 1);
        var paid = TranchePolicy.executed(payouts.of(file.number()), tranche);
        return Verdict.allowed().require(paid.isEmpty(), () -> Reason.of("payout.by-reversal")
                .with("reference", paid.orElseThrow().reference()));
    }

    private Verdict firstPaid(CaseFile file, Agreement agreement) {
        var first = agreement.tranches().get(0);
        return Verdict.allowed()
                .require(
                        TranchePolicy.executed(payouts.of(file.number()), first).isPresent(),
                        () -> Reason.of("payout.first-unpaid").with("amount", first.amount()));
    }

    /** Neither at the bank nor on its way there: money that was paid is demanded back instead. */
    private Verdict nothingPaid(CaseFile file) {
        var live = payouts.of(file.number()).stream()
                .filter(payout ->
                        payout.kind() == PayoutKind.TRANCHE && payout.state().isLive())
                .findFirst();
        return Verdict.allowed().require(live.isEmpty(), () -> Reason.of("payout.not-dissolved")
                .with("reference", live.orElseThrow().reference())
                .with("amount", live.orElseThrow().amount())
                .with("state", live.orElseThrow().state()));
    }

    private Verdict allPaid(CaseFile file, Agreement agreement) {
        Money unpaid = tranches.unpaid(file, agreement);
        return Verdict.allowed()
                .require(unpaid.isZero(), () -> Reason.of("payout.unpaid").with("left", unpaid));
    }
}
