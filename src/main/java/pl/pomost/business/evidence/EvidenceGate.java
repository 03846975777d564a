package pl.pomost.business.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.bridging.BridgingMonth;
import pl.pomost.business.bridging.SettlingGate;
import pl.pomost.business.evidence.MonthEvidence.EvidenceState;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/** Where documents were handed in, a month is settled with no more than they prove, and not while they are being corrected. */
@ApplicationScoped
public class EvidenceGate implements SettlingGate {

    @Inject
    MonthEvidences evidences;

    EvidenceGate() {}

    @Override
    public Verdict verdict(BridgingMonth month, Money cost) {
        return evidences
                .of(month.caseNumber(), month.number())
                .map(evidence -> Verdict.allowed()
                        .require(evidence.state() == EvidenceState.SUBMITTED, () -> Reason.of("evidence.in-correction")
                                .with("month", month.number())
                                .with("due", evidence.correctionDue().orElseThrow()))
                        .require(!cost.isMoreThan(evidence.claimed()), () -> Reason.of("evidence.above-documents")
                                .with("cost", cost)
                                .with("claimed", evidence.claimed())))
                .orElse(Verdict.allowed());
    }

    @Override
    public void settled(BridgingMonth month) {
        evidences.of(month.caseNumber(), month.number()).ifPresent(MonthEvidence::accepted);
    }

    @Override
    public boolean isInCorrection(BridgingMonth month) {
        return evidences
                .of(month.caseNumber(), month.number())
                .filter(evidence -> evidence.state() == EvidenceState.CORRECTION)
                .isPresent();
    }
}
