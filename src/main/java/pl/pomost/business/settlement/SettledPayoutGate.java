package pl.pomost.business.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutGate;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutMove;
import pl.pomost.business.payout.Payouts;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** What a settlement rests on is not taken back: tranches before the last once it was handed in, the last one once what
 * was saved of the grant is free for others. */
@ApplicationScoped
public class SettledPayoutGate implements PayoutGate {

    @Inject
    Agreements agreements;

    @Inject
    Settlements settlements;

    @Inject
    Payouts payouts;

    @Inject
    MoneyReturned returned;

    SettledPayoutGate() {}

    @Override
    public boolean watches(PayoutKind kind) {
        return kind == PayoutKind.TRANCHE;
    }

    @Override
    public Verdict verdict(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        if (move != PayoutMove.REVERSE_EXECUTION) {
            return Verdict.allowed();
        }
        var agreement = agreements.of(file.number()).orElseThrow();
        var last = agreement
                .tranche(payout.instalment())
                .filter(tranche -> payout.instalment() > 1 && agreement.isLast(tranche));
        return last.isPresent() ? nothingFreed(file, agreement) : notHandedIn(file);
    }

    private Verdict notHandedIn(CaseFile file) {
        var settlement = settlements.of(file.number());
        return Verdict.allowed().require(settlement.isEmpty(), () -> Reason.of("reversal.settlement")
                .with("state", settlement.orElseThrow().state()));
    }

    /** As {@link SavedMoney} counted it when the durability period began. */
    private Verdict nothingFreed(CaseFile file, Agreement agreement) {
        var claimed = payouts.of(file.number()).stream()
                .filter(payout ->
                        payout.kind() == PayoutKind.TRANCHE && payout.state().isLive())
                .map(Payout::amount)
                .collect(Money.summing());
        var freed = agreement.amount().minus(claimed).plus(returned.of(file.number()));
        return Verdict.allowed().require(!freed.isPositive(), () -> Reason.of("reversal.money-freed")
                .with("amount", freed));
    }

    @Override
    public void after(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        // Whether a grant is settled is read from its payouts.
    }
}
