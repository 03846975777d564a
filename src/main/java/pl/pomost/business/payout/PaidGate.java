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
        return EnumSet.of(Move.BEGIN_SPENDING, Move.BEGIN_MONITORING);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        var agreement = agreements.of(file.number());
        if (agreement.isEmpty()) {
            return Verdict.refused(Reason.of("payout.no-agreement"));
        }
        return move == Move.BEGIN_SPENDING ? firstPaid(file, agreement.get()) : allPaid(file, agreement.get());
    }

    private Verdict firstPaid(CaseFile file, Agreement agreement) {
        var first = agreement.tranches().get(0);
        return Verdict.allowed()
                .require(
                        TranchePolicy.executed(payouts.of(file.number()), first).isPresent(),
                        () -> Reason.of("payout.first-unpaid").with("amount", first.amount()));
    }

    private Verdict allPaid(CaseFile file, Agreement agreement) {
        Money unpaid = tranches.unpaid(file, agreement);
        return Verdict.allowed()
                .require(unpaid.isZero(), () -> Reason.of("payout.unpaid").with("left", unpaid));
    }
}
