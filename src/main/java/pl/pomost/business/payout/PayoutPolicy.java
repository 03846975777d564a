package pl.pomost.business.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * Who may move a payout on, and when. Three hands: who prepared it never approves it, who approved it never enters the
 * bank's answer, and nobody approves money in a case that he or she advised or assessed. There is no switch for it.
 */
@ApplicationScoped
public class PayoutPolicy {

    @Inject
    SeparationPolicy separation;

    @Inject
    @Any
    Instance<PayoutGate> gates;

    PayoutPolicy() {}

    /** All reasons why this actor cannot make the move now. */
    public Verdict verdict(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        var verdict = Verdict.allowed()
                .require(payout.state() == move.from(), () -> payout.wrongState(move))
                .require(actor.may(move.permission()), () -> Reason.of("move.not-yours")
                        .with("roles", move.permission().holders()))
                .and(persons(move, payout, file, actor));
        for (var gate : gates) {
            if (gate.kind() == payout.kind()) {
                verdict = verdict.and(gate.verdict(move, payout, file));
            }
        }
        return verdict;
    }

    /** Tells the room that owns what is paid. */
    public void after(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        for (var gate : gates) {
            if (gate.kind() == payout.kind()) {
                gate.after(move, payout, file, actor);
            }
        }
    }

    private Verdict persons(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        return switch (move) {
            case APPROVE ->
                separation
                        .decides(file, actor)
                        .require(!file.isSuspended(), () -> Reason.of("payout.case-suspended"))
                        .require(!actor.isPerson(payout.preparedBy()), () -> Reason.of("payout.own-approval")
                                .with("reference", payout.reference()));
            case CONFIRM, REJECT ->
                Verdict.allowed()
                        .require(
                                payout.approvedBy().filter(actor::isPerson).isEmpty(),
                                () -> Reason.of("payout.own-answer").with("reference", payout.reference()));
            case CANCEL -> Verdict.allowed();
        };
    }
}
