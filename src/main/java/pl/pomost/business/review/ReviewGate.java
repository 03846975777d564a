package pl.pomost.business.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.bridging.BridgingMove;
import pl.pomost.business.bridging.BridgingMoveGate;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.bridging.BridgingSupports;
import pl.pomost.business.casefile.Assigned;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutGate;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutMove;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * What papers, rounds and appeal say about the moves of a support. Whoever assessed it may read the case and decides nothing
 * about the support, nor approves what is paid for it.
 */
@ApplicationScoped
public class ReviewGate implements BridgingMoveGate, Assigned, PayoutGate {

    @Inject
    Reviews reviews;

    @Inject
    ReviewPolicy policy;

    @Inject
    BridgingSupports supports;

    @Inject
    BusinessClock clock;

    ReviewGate() {}

    @Override
    public boolean isAssigned(CaseNumber number, String account) {
        return reviews.of(number).stream().anyMatch(review -> review.assessor().equals(account));
    }

    @Override
    public Verdict verdict(BridgingMove move, CaseFile file, BridgingSupport support, Actor actor) {
        return switch (move.permission()) {
            case ADVISE_CASES -> writing(move, file, support);
            case ASSESS_CASES -> mine(support, actor);
            default -> apart(file.number(), actor).and(deciding(move, file, support, actor));
        };
    }

    private Verdict writing(BridgingMove move, CaseFile file, BridgingSupport support) {
        return switch (move) {
            case SUBMIT_BRIDGING, RESUBMIT_BRIDGING -> policy.complete(file, support);
            case APPEAL_BRIDGING -> appealable(support);
            default -> Verdict.allowed();
        };
    }

    private Verdict appealable(BridgingSupport support) {
        var receipt = reviews.appealOf(support);
        var other = supports.live(support.caseNumber(), support.kind());
        return Verdict.allowed()
                .require(receipt.isPresent(), () -> Reason.of("review.no-receipt"))
                .require(receipt.flatMap(BridgingAppeal::filedOn).isEmpty(), () -> Reason.of("review.appeal-once"))
                .require(other.isEmpty(), () -> Reason.of("bridging.twice").with("kind", support.kind()));
    }

    private Verdict mine(BridgingSupport support, Actor actor) {
        return Verdict.allowed()
                .require(
                        policy.open(support)
                                .filter(review -> actor.isPerson(review.assessor()))
                                .isPresent(),
                        () -> Reason.of("review.not-yours").with("state", support.state()));
    }

    /** Whoever assessed decides nothing. */
    private Verdict apart(CaseNumber number, Actor actor) {
        return Verdict.allowed().require(!isAssigned(number, actor.account()), () -> Reason.of("separation.assessed"));
    }

    private Verdict deciding(BridgingMove move, CaseFile file, BridgingSupport support, Actor actor) {
        return switch (move) {
            case APPROVE_BRIDGING ->
                finished(file, support).require(policy.isPositive(file, support), () -> Reason.of("review.negative"));
            case REFUSE_BRIDGING ->
                support.state() == BridgingState.CORRECTION ? uncorrected(support) : finished(file, support);
            case GRANT_BRIDGING_ON_APPEAL ->
                others(support, actor)
                        .and(finished(file, support))
                        .require(policy.isPositive(file, support), () -> Reason.of("review.negative"));
            case UPHOLD_BRIDGING_REFUSAL ->
                others(support, actor)
                        .and(finished(file, support))
                        .require(
                                !(policy.beganNegative(file, support) && policy.isPositive(file, support)),
                                () -> Reason.of("review.leads-elsewhere"));
            default -> Verdict.allowed();
        };
    }

    private Verdict finished(CaseFile file, BridgingSupport support) {
        var done = policy.open(support).filter(review -> policy.isFinished(file, support, review));
        return Verdict.allowed().require(done.isPresent(), () -> Reason.of("review.unfinished"));
    }

    private Verdict uncorrected(BridgingSupport support) {
        var due = policy.open(support).flatMap(BridgingReview::correctionDue).orElseThrow();
        return Verdict.allowed().require(clock.day().isAfter(due), () -> Reason.of("review.in-correction")
                .with("due", due));
    }

    private static Verdict others(BridgingSupport support, Actor actor) {
        return Verdict.allowed()
                .require(!actor.isPerson(support.decidedBy().orElseThrow()), () -> Reason.of("appeal.decided-first"));
    }

    @Override
    public boolean watches(PayoutKind kind) {
        return kind == PayoutKind.BRIDGING;
    }

    @Override
    public Verdict verdict(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        return move == PayoutMove.APPROVE ? apart(file.number(), actor) : Verdict.allowed();
    }

    @Override
    public void after(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        // Nothing that was found changes with a payout.
    }
}
