package pl.pomost.business.review;

import jakarta.inject.Inject;
import pl.pomost.business.bridging.BridgingKind;
import pl.pomost.business.bridging.BridgingMove;
import pl.pomost.business.bridging.BridgingMoves;
import pl.pomost.business.bridging.BridgingState;
import pl.pomost.business.bridging.BridgingSupport;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.casefile.SeparationPolicy;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * A manager names who assesses an application, and for an appeal somebody else. Another one may be named as long as nothing
 * was found.
 */
@UseCase
@Requires(Permission.DIRECT_CASES)
public class AssignBridgingReview {

    @Inject
    CaseFiles files;

    @Inject
    BridgingMoves moves;

    @Inject
    Reviews reviews;

    @Inject
    ReviewPolicy policy;

    @Inject
    SeparationPolicy separation;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    AssignBridgingReview() {}

    /** @param assessor account of an assessor */
    public record Command(CaseRef theCase, BridgingKind kind, String assessor) implements AboutCase {}

    public Receipt handle(Command command) {
        var check = new Check();
        check.required("kind", command.kind());
        check.required("assessor", command.assessor());
        check.orRefuse();
        var file = files.take(command.theCase());
        var support = moves.support(file, command.kind());
        open(file, support)
                .and(policy.mayAssess(command.assessor(), file, support, door.actor()))
                .orRefuse();
        if (support.state() == BridgingState.SUBMITTED) {
            moves.follow(BridgingMove.OPEN_BRIDGING_CHECK, file, support);
        }
        var review = policy.open(support).orElseGet(() -> new BridgingReview(support, ReviewPolicy.round(support)));
        review.given(command.assessor(), door.actor().account(), clock.day());
        reviews.add(review);
        return facts.record(file.tells(review.thing(), review.snapshot()));
    }

    private Verdict open(CaseFile file, BridgingSupport support) {
        if (support.state() == BridgingState.SUBMITTED) {
            return moves.verdict(BridgingMove.OPEN_BRIDGING_CHECK, file, support, door.actor());
        }
        var waiting = support.state() == BridgingState.FORMAL || support.state() == BridgingState.APPEAL;
        return separation
                .decides(file, door.actor())
                .require(waiting, () -> Reason.of("bridging.wrong-state").with("state", support.state()))
                .require(
                        policy.open(support).filter(BridgingReview::isBegun).isEmpty(),
                        () -> Reason.of("review.begun"));
    }
}
