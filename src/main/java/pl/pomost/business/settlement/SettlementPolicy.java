package pl.pomost.business.settlement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.pomost.business.plan.Condition;
import pl.pomost.business.plan.CostLine;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** What a settlement must hold: every proof in the plan, in the time of spending, within its line and paid as agreed. */
final class SettlementPolicy {

    private final Measures measures;

    SettlementPolicy(Measures measures) {
        this.measures = measures;
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
        var spending = measures.spending();
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
        return verdict.and(new PaymentPolicy(measures).verdict(proof));
    }

    private Verdict ofShare(Proof proof, ProofShare share) {
        var line = measures.line(share.lineNumber());
        var used = proof.isUsed() || line.map(CostLine::condition).orElse(Condition.NEW) == Condition.USED;
        return Verdict.allowed()
                .require(line.isPresent(), () -> Reason.of("settlement.line-unknown")
                        .with("proof", proof.number())
                        .with("line", share.lineNumber()))
                .require(!used || proof.originStated(), () -> Reason.of("settlement.origin-missing")
                        .with("proof", proof.number())
                        .with("line", share.lineNumber()));
    }

    private Verdict ofLines(List<Proof> proofs) {
        Map<Integer, Money> claimed = new TreeMap<>();
        proofs.stream()
                .flatMap(proof -> proof.shares().stream())
                .forEach(share -> claimed.merge(share.lineNumber(), share.amount(), Money::plus));
        var verdict = Verdict.allowed();
        for (var line : measures.plan().lines()) {
            var sum = claimed.getOrDefault(line.number(), Money.ZERO);
            Money fromGrant = measures.fromGrant(line);
            var most = measures.most(line);
            verdict = verdict.require(!sum.isMoreThan(most), () -> Reason.of("settlement.line-exceeded")
                    .with("line", line.number())
                    .with("claimed", sum)
                    .with("planned", fromGrant)
                    .with("most", most));
        }
        return verdict;
    }
}
