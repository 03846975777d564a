package pl.pomost.business.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseMoves;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.invoice.CostKind;
import pl.pomost.business.invoice.UsedOnce;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;

/** Takes in a settlement, whether costs or effects are proved: no document twice, the case moved on, the trail told. */
@ApplicationScoped
class SettlementIntake {

    @Inject
    CaseMoves moves;

    @Inject
    Settlements settlements;

    @Inject
    UsedOnce usedOnce;

    @Inject
    Programmes programmes;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    SettlementIntake() {}

    /** Whether the case is settled now, in this way. */
    Verdict open(CaseFile file, boolean byEffects) {
        var rules = programmes.rules(file.rulesVersion());
        return moves.verdict(Move.SUBMIT_SETTLEMENT, file, door.actor())
                .require(rules.unitRates() == byEffects, () -> Reason.of(
                                byEffects ? "settlement.by-costs" : "settlement.by-effects")
                        .with("version", rules.version()));
    }

    Receipt handIn(CaseFile file, List<Proof> proofs) {
        moves.make(Move.SUBMIT_SETTLEMENT, file, door.actor());
        var number = file.number();
        settlements.replaceProofs(number, proofs);
        usedOnce.claim(evidence(number), documents(proofs));
        var settlement = settlements.of(number).orElse(null);
        if (settlement == null) {
            settlement = new Settlement(number, clock.day());
            settlements.add(settlement);
        } else {
            settlement.submittedAgain(clock.day());
        }
        return facts.record(file.tells("settlement", settlement.snapshot(proofs)));
    }

    /** The same document in another case, or twice in this one, is double financing. */
    Verdict usedOnce(List<Proof> proofs) {
        return proofs.isEmpty()
                ? Verdict.allowed()
                : usedOnce.verdict(evidence(proofs.get(0).caseNumber()), documents(proofs));
    }

    private static UsedOnce.Evidence evidence(CaseNumber number) {
        return new UsedOnce.Evidence(number, CostKind.GRANT, 0);
    }

    private static List<UsedOnce.Handed> documents(List<Proof> proofs) {
        return proofs.stream()
                .map(proof -> new UsedOnce.Handed(proof.number(), proof.key(), proof.documentNumber()))
                .toList();
    }
}
