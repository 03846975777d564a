package pl.pomost.business.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import pl.pomost.business.aid.AidGranting;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.Move;
import pl.pomost.business.casefile.MoveGate;
import pl.pomost.business.decision.Decision;
import pl.pomost.business.decision.Decisions;
import pl.pomost.business.programme.Programmes;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * An agreement is signed when the grant is approved and the cooperative registered; and all cases of one cooperative
 * together stay within the cap per cooperative, even where people join it in several cases.
 */
@ApplicationScoped
public class AgreementGate implements MoveGate {

    @Inject
    Decisions decisions;

    @Inject
    Cooperatives cooperatives;

    @Inject
    Agreements agreements;

    @Inject
    Programmes programmes;

    @Inject
    AidGranting aid;

    @Inject
    RegistrationPapers papers;

    AgreementGate() {}

    @Override
    public Set<Move> moves() {
        return EnumSet.of(Move.COMPLETE_REGISTRATION, Move.SIGN_AGREEMENT);
    }

    @Override
    public Verdict verdict(Move move, CaseFile file, Actor actor) {
        var cooperative = cooperatives.of(file.number());
        if (move == Move.COMPLETE_REGISTRATION) {
            return Verdict.allowed()
                    .require(cooperative.isPresent(), () -> Reason.of("registration.not-begun"))
                    .and(papers.verdict(file));
        }
        var approval = decisions.approvalOf(file.number());
        var verdict = Verdict.allowed()
                .require(approval.isPresent(), () -> Reason.of("agreement.no-approval"))
                .require(
                        cooperative.filter(Cooperative::isRegistered).isPresent(),
                        () -> Reason.of("agreement.not-registered"));
        return approval.isPresent() && cooperative.isPresent()
                ? verdict.and(withinCap(file, cooperative.get(), approval.get()))
                        .and(withinHeadroom(file, cooperative.get(), approval.get()))
                : verdict;
    }

    private Verdict withinHeadroom(CaseFile file, Cooperative cooperative, Decision approval) {
        return cooperative
                .nip()
                .map(nip -> aid.verdict(file, nip, approval.amount()))
                .orElse(Verdict.allowed());
    }

    private Verdict withinCap(CaseFile file, Cooperative cooperative, Decision approval) {
        var cap = programmes.rules(file.rulesVersion()).grantPerCooperative();
        var before = cooperative.krs().map(agreements::agreedWith).orElse(Money.ZERO);
        return Verdict.allowed()
                .require(!before.plus(approval.amount()).isMoreThan(cap), () -> Reason.of("agreement.cooperative-cap")
                        .with("cap", cap)
                        .with("agreed", before)
                        .with("asked", approval.amount()));
    }
}
