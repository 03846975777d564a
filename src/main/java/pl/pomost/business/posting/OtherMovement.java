package pl.pomost.business.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutPolicy;
import pl.pomost.business.statement.References;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

/**
 * When a line may be something else than a payout or a payment: not while the execution that it tells can be posted, and never by
 * the word of whoever approved a payout that it names.
 */
@ApplicationScoped
class OtherMovement {

    @Inject
    Candidates candidates;

    @Inject
    PayoutPolicy payouts;

    OtherMovement() {}

    /** All reasons why this actor cannot propose, or confirm, that the line is something else. */
    Verdict verdict(StatementLine line, Actor actor) {
        var named = candidates.payouts(
                References.payouts(line.ownReference(), line.title()).toList());
        var executed = named.stream().filter(payout -> executes(line, payout)).findFirst();
        return named.stream()
                .map(payout -> payouts.answering(payout, actor))
                .reduce(Verdict.allowed(), Verdict::and)
                .require(executed.isEmpty(), () -> Reason.of("posting.is-execution")
                        .with("line", line.key())
                        .with("reference", executed.orElseThrow().reference()));
    }

    /** Reference and amount are those of a payout that it can execute, and nothing else executes it. */
    private boolean executes(StatementLine line, Payout payout) {
        return line.namesPayout().filter(payout.reference()::equals).isPresent()
                && line.amount().equals(payout.amount().negate())
                && PayoutStanding.against(PostingKind.EXECUTION, payout, line.bookedOn())
                        .isEmpty()
                && candidates
                        .posted(PostingKind.EXECUTION, List.of(payout.reference()))
                        .isEmpty()
                && candidates.seen(List.of(line)).stream().noneMatch(seen -> seen.posted() && seen.isSame());
    }
}
