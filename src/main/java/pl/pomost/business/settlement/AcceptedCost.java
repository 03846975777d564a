package pl.pomost.business.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.agreement.Tranche;
import pl.pomost.business.annex.GrantShares;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveGate;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.business.payout.Payouts;
import pl.pomost.business.payout.TrancheGate;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * What the accepted cost means for the money: the last tranche refunds what was accepted above the earlier ones, and what was
 * paid above it goes back before the case moves on.
 */
@ApplicationScoped
public class AcceptedCost implements TrancheGate, MoveGate {

    @Inject
    Settlements settlements;

    @Inject
    Payouts payouts;

    @Inject
    MoneyReturned returned;

    @Inject
    Agreements agreements;

    @Inject
    GrantShares shares;

    AcceptedCost() {}

    @Override
    public Money due(CaseFile file, Agreement agreement, Tranche tranche) {
        var settlement = settlements.of(file.number());
        if (!agreement.isLast(tranche) || settlement.isEmpty()) {
            return tranche.amount();
        }
        var before = paid(file.number(), tranche.number());
        return settlement
                .flatMap(this::counted)
                .map(cost -> cost.minus(before).max(Money.ZERO))
                .orElse(tranche.amount());
    }

    @Override
    public Verdict verdict(CaseFile file, Agreement agreement, Tranche tranche) {
        return Verdict.allowed();
    }

    @Override
    public Set<Move> moves() {
        return Set.of(Move.ACCEPT_SETTLEMENT, Move.BEGIN_MONITORING);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        var settlement = settlements.of(file.number());
        if (settlement.isEmpty()) {
            return Verdict.refused(Reason.of("settlement.none"));
        }
        return move == Move.ACCEPT_SETTLEMENT
                ? accepting(settlement.get(), actor)
                : nothingToReturn(file.number(), settlement.get());
    }

    /** What the check accepted, as far as the grant goes since somebody left by an annex. */
    private Optional<Money> counted(Settlement settlement) {
        return settlement.acceptedCost().map(cost -> agreements
                .of(settlement.caseNumber())
                .map(agreement -> cost.min(shares.grant(agreement)))
                .orElse(cost));
    }

    /** What the cooperative received above the accepted cost and has not paid back yet. */
    public Money toReturn(CaseNumber number) {
        return settlements
                .of(number)
                .map(settlement -> paid(number, Integer.MAX_VALUE)
                        .minus(counted(settlement).orElse(Money.ZERO))
                        .minus(settlement.returnedMoney().orElse(Money.ZERO))
                        .minus(returned.of(number))
                        .max(Money.ZERO))
                .orElse(Money.ZERO);
    }

    /** What is accepted above what was paid, and still to be paid as the last tranche; 0.00 before a settlement is checked. */
    public Money toPay(CaseNumber number) {
        return settlements
                .of(number)
                .flatMap(this::counted)
                .map(cost -> cost.minus(paid(number)).max(Money.ZERO))
                .orElse(Money.ZERO);
    }

    /** What was paid in tranches so far. */
    public Money paid(CaseNumber number) {
        return paid(number, Integer.MAX_VALUE);
    }

    private static Verdict accepting(Settlement settlement, Actor actor) {
        return Verdict.allowed()
                .require(settlement.state() == Settlement.State.CHECKED, () -> Reason.of("settlement.unchecked"))
                .require(
                        settlement.checkedBy().filter(actor::isPerson).isEmpty(),
                        () -> Reason.of("settlement.own-check"));
    }

    private Verdict nothingToReturn(CaseNumber number, Settlement settlement) {
        var left = toReturn(number);
        return Verdict.allowed().require(left.isZero(), () -> Reason.of("settlement.money-to-return")
                .with("paid", paid(number, Integer.MAX_VALUE))
                .with("accepted", counted(settlement).orElse(Money.ZERO))
                .with("left", left));
    }

    /** What was paid in tranches before that one. */
    private Money paid(CaseNumber number, int before) {
        List<Payout> all = payouts.of(number);
        return all.stream()
                .filter(payout -> payout.kind() == PayoutKind.TRANCHE && payout.instalment() < before)
                .filter(payout -> payout.state() == PayoutState.EXECUTED)
                .map(Payout::amount)
                .collect(Money.summing());
    }
}
