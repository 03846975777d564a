package pl.pomost.business.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import pl.pomost.business.agreement.Agreement;
import pl.pomost.business.agreement.Tranche;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Stage;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * When a tranche may be paid and how much of it: the first after the agreement is signed, the last after the settlement is
 * accepted, one between them while the money is spent; each in its order, each once, together never above the agreement.
 */
@ApplicationScoped
public class TranchePolicy {

    @Inject
    Payouts payouts;

    @Inject
    @Any
    Instance<TrancheGate> gates;

    TranchePolicy() {}

    /** What may be paid of the tranche at present. */
    public Money due(CaseFile file, Agreement agreement, Tranche tranche) {
        var due = tranche.amount();
        for (var gate : gates) {
            due = due.min(gate.due(file, agreement, tranche));
        }
        return due.max(Money.ZERO);
    }

    /** All reasons why the tranche cannot be prepared now; a tranche on its way needs no other reason. */
    public Verdict verdict(CaseFile file, Agreement agreement, Tranche tranche) {
        return verdict(file, agreement, tranche, due(file, agreement, tranche));
    }

    /** As above, where what is due was counted already. */
    Verdict verdict(CaseFile file, Agreement agreement, Tranche tranche, Money due) {
        var all = payouts.of(file.number());
        var once = once(all, tranche);
        if (!once.isAllowed()) {
            return once;
        }
        var again = all.stream().anyMatch(payout -> payout.isOf(tranche) && payout.state() == PayoutState.RETURNED);
        var verdict = (again ? Verdict.allowed() : atTheRightStage(file, agreement, tranche))
                .and(inOrder(all, tranche))
                .and(withinAgreement(all, agreement, tranche, due));
        for (var gate : gates) {
            verdict = verdict.and(gate.verdict(file, agreement, tranche));
        }
        return verdict;
    }

    private static Verdict withinAgreement(List<Payout> all, Agreement agreement, Tranche tranche, Money asked) {
        var left = agreement.amount().minus(claimed(all));
        return Verdict.allowed()
                .require(asked.isPositive(), () -> Reason.of("payout.nothing-due")
                        .with("promised", tranche.amount()))
                .require(!asked.isMoreThan(left), () -> Reason.of("payout.above-agreement")
                        .with("agreed", agreement.amount())
                        .with("left", left)
                        .with("asked", asked));
    }

    /** The stage in which the tranche is paid: it says what must have happened before. */
    static Stage stageOf(Agreement agreement, Tranche tranche) {
        if (tranche.number() == 1) {
            return Stage.CONTRACT_SIGNED;
        }
        return agreement.isLast(tranche) ? Stage.SETTLED : Stage.SPENDING;
    }

    static Verdict atTheRightStage(CaseFile file, Agreement agreement, Tranche tranche) {
        var stage = stageOf(agreement, tranche);
        return Verdict.allowed().require(file.stage() == stage, () -> Reason.of("payout.tranche-stage")
                .with("tranche", tranche.number())
                .with("needed", stage)
                .with("stage", file.stage()));
    }

    /** What is neither executed nor given up as nothing due: money that the agreement still owes. */
    public Money unpaid(CaseFile file, Agreement agreement) {
        var all = payouts.of(file.number());
        return agreement.tranches().stream()
                .filter(tranche -> executed(all, tranche).isEmpty())
                .map(tranche -> due(file, agreement, tranche))
                .collect(Money.summing());
    }

    static Optional<Payout> executed(List<Payout> all, Tranche tranche) {
        return all.stream()
                .filter(payout -> payout.claims(PayoutKind.TRANCHE, tranche.number()))
                .filter(payout -> payout.state() == PayoutState.EXECUTED)
                .findFirst();
    }

    private static Verdict once(List<Payout> all, Tranche tranche) {
        return all.stream()
                .filter(payout -> payout.claims(PayoutKind.TRANCHE, tranche.number()))
                .findFirst()
                .map(live -> Verdict.refused(Reason.of("payout.tranche-twice")
                        .with("tranche", tranche.number())
                        .with("reference", live.reference())
                        .with("state", live.state())))
                .orElse(Verdict.allowed());
    }

    private static Verdict inOrder(List<Payout> all, Tranche tranche) {
        var before = tranche.number() - 1;
        var paid = before == 0
                || all.stream()
                        .anyMatch(payout ->
                                payout.claims(PayoutKind.TRANCHE, before) && payout.state() == PayoutState.EXECUTED);
        return Verdict.allowed()
                .require(paid, () -> Reason.of("payout.tranche-before").with("before", before));
    }

    private static Money claimed(List<Payout> all) {
        return all.stream()
                .filter(payout ->
                        payout.kind() == PayoutKind.TRANCHE && payout.state().isLive())
                .map(Payout::amount)
                .collect(Money.summing());
    }
}
