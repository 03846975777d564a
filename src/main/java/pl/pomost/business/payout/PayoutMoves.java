package pl.pomost.business.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;

/** The one place where a payout moves on: case first, then the agreement whose claims may change, then the policy. */
@ApplicationScoped
public class PayoutMoves {

    @Inject
    CaseFiles files;

    @Inject
    Agreements agreements;

    @Inject
    Payouts payouts;

    @Inject
    PayoutPolicy policy;

    @Inject
    Facts facts;

    @Inject
    Door door;

    PayoutMoves() {}

    /** Makes the move as the change says, or refuses with all reasons. */
    public Receipt make(PayoutMove move, CaseRef theCase, PayoutReference reference, Consumer<Payout> change) {
        var file = files.take(theCase);
        var payout = payouts.payout(reference);
        if (!payout.caseNumber().equals(file.number())) {
            throw Refusal.unknown("payout", reference);
        }
        agreements.of(file.number()).ifPresent(agreements::lock);
        policy.verdict(move, payout, file, door.actor()).orRefuse();
        change.accept(payout);
        payouts.flush();
        policy.after(move, payout, file, door.actor());
        return facts.record(payout.fact(file));
    }
}
