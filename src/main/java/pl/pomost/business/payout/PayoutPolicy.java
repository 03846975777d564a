package pl.pomost.business.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
    PayoutChecks checks;

    @Inject
    Approvals approvals;

    @Inject
    @Any
    Instance<PayoutGate> gates;

    PayoutPolicy() {}

    /** All reasons why this actor cannot make the move now. */
    public Verdict verdict(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        var verdict = Verdict.allowed()
                .require(move.leadsFrom(payout.state()), () -> payout.wrongState(move))
                .require(actor.may(move.permission()), () -> Reason.of("move.not-yours")
                        .with("roles", move.permission().holders()))
                .and(hands(move, payout, file, actor))
                .and(facts(move, payout, file));
        return verdict.and(gates(move, payout, file, actor));
    }

    /** All reasons of the facts why an answer of the bank cannot be taken back now, whoever would do it. */
    public Verdict undoing(PayoutMove reversal, Payout payout, CaseFile file) {
        return Verdict.allowed()
                .require(reversal.leadsFrom(payout.state()), () -> payout.wrongState(reversal))
                .and(gates(reversal, payout, file, Actor.PUBLIC));
    }

    /** Whoever approved the payout or its batch says nothing of what the bank did with it. */
    public Verdict answering(Payout payout, Actor actor) {
        var verdict = notApproved(payout, actor);
        for (var gate : gates) {
            if (gate.watches(payout.kind())) {
                verdict = verdict.and(gate.answering(payout, actor));
            }
        }
        return verdict;
    }

    /** All reasons why nobody can type that the bank executed it on that day. */
    Verdict typing(Payout payout, LocalDate bankDay) {
        var verdict = Verdict.allowed();
        for (var gate : gates) {
            verdict = gate.watches(payout.kind()) ? verdict.and(gate.typing(payout, bankDay)) : verdict;
        }
        return verdict;
    }

    private Verdict gates(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        var verdict = Verdict.allowed();
        for (var gate : gates) {
            if (gate.watches(payout.kind())) {
                verdict = verdict.and(gate.verdict(move, payout, file, actor));
            }
        }
        return verdict;
    }

    /** Tells the room that owns what is paid. */
    public void after(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        for (var gate : gates) {
            if (gate.watches(payout.kind())) {
                gate.after(move, payout, file, actor);
            }
        }
    }

    private Verdict hands(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        if (move == PayoutMove.APPROVE) {
            return separation.decides(file, actor).require(!actor.isPerson(payout.preparedBy()), () -> Reason.of(
                            "payout.own-approval")
                    .with("reference", payout.reference()));
        }
        return move.isAnswer() ? notApproved(payout, actor) : Verdict.allowed();
    }

    private static Verdict notApproved(Payout payout, Actor actor) {
        return Verdict.allowed()
                .require(payout.approval().by().filter(actor::isPerson).isEmpty(), () -> Reason.of("payout.own-answer")
                        .with("reference", payout.reference()));
    }

    /** What the checks say of it, and whether its approval still holds; only asked of a payout that stands where it is asked. */
    private Verdict facts(PayoutMove move, Payout payout, CaseFile file) {
        if (!move.leadsFrom(payout.state())) {
            return Verdict.allowed();
        }
        return switch (move) {
            case CHECK, APPROVE -> PayoutChecks.verdict(checks.of(payout, file));
            case EXPORT -> approvals.stands(payout, file).and(PayoutChecks.verdict(checks.of(payout, file)));
            case VOID ->
                Verdict.allowed()
                        .require(!approvals.stands(payout, file).isAllowed(), () -> Reason.of("payout.approval-stands")
                                .with("reference", payout.reference()));
            case CANCEL, CONFIRM, REJECT, RETURN, REVERSE_EXECUTION, REVERSE_REJECTION, REVERSE_RETURN ->
                Verdict.allowed();
        };
    }
}
