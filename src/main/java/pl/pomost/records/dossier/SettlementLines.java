package pl.pomost.records.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.plan.BusinessPlans;
import pl.pomost.business.plan.CostLine;
import pl.pomost.business.settlement.Proof;
import pl.pomost.business.settlement.SpendingRules;
import pl.pomost.kernel.money.Money;

/** What a settlement says of each line of the plan. */
@ApplicationScoped
class SettlementLines {

    @Inject
    BusinessPlans plans;

    @Inject
    SpendingRules spending;

    SettlementLines() {}

    /**
     * One line of the plan.
     *
     * @param planned  what the plan gives it of the grant, after the cuts of a negotiation
     * @param most     what may be claimed for it
     * @param claimed  what the proofs claim for it
     * @param accepted what is accepted of that, absent until everything is checked; of a proof with several lines what is accepted
     *                 fills them in their order
     * @param refused  claimed and not accepted
     * @param reasons  why, in the words of the check
     */
    public record LineRow(
            int number,
            String item,
            Money planned,
            Money most,
            Money claimed,
            @Nullable Money accepted,
            @Nullable Money refused,
            List<String> reasons) {}

    /**
     * What one line of the plan may take of the grant.
     *
     * @param planned what the plan gives it, after the cuts of a negotiation
     * @param most    what may be claimed for it: with the deviation that the rules allow, or what an annex says
     */
    public record SpendingRow(int number, String item, Money planned, Money most) {}

    List<SpendingRow> spending(CaseFile file) {
        var most = spending.most(file);
        var plan = plans.of(file.number());
        var planned = spending.planned(plan);
        return plan.lines().stream()
                .map(line -> new SpendingRow(
                        line.number(),
                        line.item(),
                        planned.getOrDefault(line.number(), line.fromGrant()),
                        most.getOrDefault(line.number(), line.fromGrant())))
                .toList();
    }

    List<LineRow> of(CaseFile file, List<Proof> proofs) {
        var most = spending.most(file);
        var checked = proofs.stream().allMatch(proof -> proof.accepted().isPresent());
        Map<Integer, Money> accepted = new HashMap<>();
        proofs.forEach(proof -> fill(proof, accepted));
        var plan = plans.of(file.number());
        var planned = spending.planned(plan);
        return plan.lines().stream()
                .map(line -> row(
                        line,
                        planned.getOrDefault(line.number(), line.fromGrant()),
                        most.getOrDefault(line.number(), line.fromGrant()),
                        proofs,
                        checked ? accepted : null))
                .toList();
    }

    private static LineRow row(
            CostLine line, Money planned, Money most, List<Proof> proofs, @Nullable Map<Integer, Money> accepted) {
        var claimed = proofs.stream()
                .flatMap(proof -> proof.shares().stream())
                .filter(share -> share.lineNumber() == line.number())
                .map(share -> share.amount())
                .collect(Money.summing());
        var taken = accepted == null ? null : accepted.getOrDefault(line.number(), Money.ZERO);
        var reasons = proofs.stream()
                .filter(proof -> proof.shares().stream().anyMatch(share -> share.lineNumber() == line.number()))
                .flatMap(proof -> proof.remark().stream())
                .filter(remark -> !remark.isBlank())
                .distinct()
                .toList();
        return new LineRow(
                line.number(),
                line.item(),
                planned,
                most,
                claimed,
                taken,
                taken == null ? null : claimed.minus(taken),
                reasons);
    }

    private static void fill(Proof proof, Map<Integer, Money> accepted) {
        var left = proof.accepted().orElse(Money.ZERO);
        for (var share : proof.shares()) {
            var part = left.min(share.amount());
            accepted.merge(share.lineNumber(), part, Money::plus);
            left = left.minus(part);
        }
    }
}
