package pl.pomost.business.settlement;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.annex.GrantShares;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.business.casefile.Stage;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** The advisor checks the settlement proof by proof: what is accepted, and why less than claimed. */
@UseCase
@Requires(Permission.ADVISE_CASES)
public class CheckSettlement {

    private static final int REMARK_LENGTH = 1000;

    @Inject
    CaseFiles files;

    @Inject
    Settlements settlements;

    @Inject
    Agreements agreements;

    @Inject
    GrantShares shares;

    @Inject
    Programmes programmes;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    CheckSettlement() {}

    /**
     * What is accepted of one proof.
     *
     * @param proof    its number
     * @param accepted from 0.00 to what is claimed
     * @param remark   why less is accepted; required then
     * @param resolution why a conspicuous proof is accepted all the same; required then
     */
    public record Accepted(
            int proof,
            Money accepted,
            @Nullable String remark,
            @Nullable String resolution) {}

    /** One line for every proof. */
    public record Command(
            CaseRef theCase,
            List<Accepted> proofs,
            @Nullable String remarks) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("proofs", command.proofs());
        check.optionalText("remarks", command.remarks(), REMARK_LENGTH);
        check.orRefuse();
        var file = files.take(command.theCase());
        separation
                .writes(file, door.actor())
                .require(file.stage() == Stage.SETTLEMENT_SUBMITTED, () -> Reason.of("settlement.not-submitted")
                        .with("stage", file.stage()))
                .orRefuse();
        var settlement = settlements.of(file.number()).orElseThrow();
        var proofs = settlements.proofsOf(file.number());
        apply(command.proofs(), proofs);
        if (programmes.rules(file.rulesVersion()).unitRates()) {
            wholeOrNothing(proofs).orRefuse();
        }
        var total = proofs.stream()
                .map(proof -> proof.accepted().orElse(Money.ZERO))
                .collect(Money.summing());
        var agreed = shares.grant(agreements.of(file.number()).orElseThrow());
        settlement.checked(door.actor().account(), clock.day(), total.min(agreed), command.remarks());
        return facts.record(file.tells("settlement", settlement.snapshot(proofs)));
    }

    /** A unit rate is paid for an effect that is there, or not at all. */
    private static Verdict wholeOrNothing(List<Proof> proofs) {
        var verdict = Verdict.allowed();
        for (var proof : proofs) {
            var accepted = proof.accepted().orElse(Money.ZERO);
            verdict = verdict.require(accepted.isZero() || accepted.equals(proof.claimed()), () -> Reason.of(
                            "settlement.whole-or-nothing")
                    .with("proof", proof.number())
                    .with("claimed", proof.claimed())
                    .with("accepted", accepted));
        }
        return verdict;
    }

    private static void apply(List<Accepted> lines, List<Proof> proofs) {
        Map<Integer, Accepted> byNumber = new HashMap<>();
        lines.forEach(line -> byNumber.put(line.proof(), line));
        var check = new Check();
        for (int i = 0; i < proofs.size(); i++) {
            one("proofs[" + i + "].", proofs.get(i), byNumber.get(proofs.get(i).number()), check);
        }
        check.orRefuse();
    }

    private static void one(String at, Proof proof, @Nullable Accepted line, Check check) {
        check.required(at + "accepted", line == null ? null : line.accepted());
        if (line == null || line.accepted() == null) {
            return;
        }
        var within = !line.accepted().isNegative() && !line.accepted().isMoreThan(proof.claimed());
        check.that(at + "accepted", within, () -> Reason.ofField(at + "accepted", "settlement.accepted-range")
                .with("claimed", proof.claimed()));
        check.optionalText(at + "remark", line.remark(), REMARK_LENGTH);
        if (line.accepted().isLessThan(proof.claimed())) {
            check.required(at + "remark", line.remark());
        }
        check.optionalText(at + "resolution", line.resolution(), REMARK_LENGTH);
        check.that(
                at + "resolution",
                proof.flags().isEmpty()
                        || line.accepted().isZero()
                        || line.resolution() != null && !line.resolution().isBlank(),
                () -> Reason.ofField(at + "resolution", "settlement.flag-unresolved")
                        .with("proof", proof.number())
                        .with("flags", proof.flags()));
        proof.check(line.accepted(), line.remark(), line.resolution());
    }
}
