package pl.pomost.business.settlement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.pomost.business.plan.BusinessPlan;
import pl.pomost.business.plan.Condition;
import pl.pomost.business.plan.CostLine;
import pl.pomost.kernel.calendar.Period;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.money.Share;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** What a settlement must hold: every proof in the plan, in the time of spending and within its line. */
final class SettlementPolicy {

    private final BusinessPlan plan;
    private final Period spending;
    private final Share lineDeviation;
    private final Map<Integer, Money> annexed;

    /**
     * @param plan          the plan with its cost lines
     * @param spending      the days on which the grant may be spent
     * @param lineDeviation share by which a line may be exceeded without an annex
     * @param annexed       the most of the lines that an annex speaks of, by their numbers
     */
    SettlementPolicy(BusinessPlan plan, Period spending, Share lineDeviation, Map<Integer, Money> annexed) {
        this.plan = plan;
        this.spending = spending;
        this.lineDeviation = lineDeviation;
        this.annexed = annexed;
    }

    /** All reasons against these proofs; double financing is asked of the store apart. */
    Verdict verdict(List<Proof> proofs) {
        var verdict = Verdict.allowed().require(!proofs.isEmpty(), () -> Reason.of("settlement.no-proofs"));
        for (var proof : proofs) {
            verdict = verdict.and(ofProof(proof));
        }
        return verdict.and(ofLines(proofs));
    }

    private Verdict ofProof(Proof proof) {
        var verdict = Verdict.allowed()
                .require(spending.contains(proof.paidOn()), () -> Reason.of("settlement.outside-window")
                        .with("proof", proof.number())
                        .with("paid", proof.paidOn())
                        .with("from", spending.from())
                        .with("until", spending.to()))
                .require(!proof.claimed().isMoreThan(proof.gross()), () -> Reason.of("settlement.above-proof")
                        .with("proof", proof.number())
                        .with("claimed", proof.claimed())
                        .with("gross", proof.gross()));
        for (var share : proof.shares()) {
            verdict = verdict.and(ofShare(proof, share));
        }
        return verdict;
    }

    private Verdict ofShare(Proof proof, ProofShare share) {
        var line = plan.lines().stream()
                .filter(planned -> planned.number() == share.lineNumber())
                .findFirst();
        return Verdict.allowed()
                .require(line.isPresent(), () -> Reason.of("settlement.line-unknown")
                        .with("proof", proof.number())
                        .with("line", share.lineNumber()))
                .require(
                        line.map(CostLine::condition).orElse(Condition.NEW) == Condition.NEW || proof.originStated(),
                        () -> Reason.of("settlement.origin-missing")
                                .with("proof", proof.number())
                                .with("line", share.lineNumber()));
    }

    private Verdict ofLines(List<Proof> proofs) {
        Map<Integer, Money> claimed = new TreeMap<>();
        proofs.stream()
                .flatMap(proof -> proof.shares().stream())
                .forEach(share -> claimed.merge(share.lineNumber(), share.amount(), Money::plus));
        var verdict = Verdict.allowed();
        for (var line : plan.lines()) {
            var sum = claimed.getOrDefault(line.number(), Money.ZERO);
            var most =
                    annexed.getOrDefault(line.number(), line.fromGrant().plus(lineDeviation.floorOf(line.fromGrant())));
            verdict = verdict.require(!sum.isMoreThan(most), () -> Reason.of("settlement.line-exceeded")
                    .with("line", line.number())
                    .with("claimed", sum)
                    .with("planned", line.fromGrant())
                    .with("most", most));
        }
        return verdict;
    }
}
