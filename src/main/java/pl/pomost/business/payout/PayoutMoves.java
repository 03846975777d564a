package pl.pomost.business.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiConsumer;
import pl.pomost.business.agreement.Agreements;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.refusal.Verdict;
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
    Approvals approvals;

    @Inject
    PayoutChecks checks;

    @Inject
    BusinessClock clock;

    @Inject
    Facts facts;

    @Inject
    Door door;

    PayoutMoves() {}

    /** Makes the move as the change says, or refuses with all reasons. */
    public Receipt make(
            PayoutMove move, CaseRef theCase, PayoutReference reference, BiConsumer<Payout, CaseFile> change) {
        return make(move, files.take(theCase), reference, change);
    }

    private Receipt make(
            PayoutMove move, CaseFile file, PayoutReference reference, BiConsumer<Payout, CaseFile> change) {
        var payout = payouts.payout(reference);
        if (!payout.caseNumber().equals(file.number())) {
            throw Refusal.unknown("payout", reference);
        }
        agreements.of(file.number()).ifPresent(agreements::lock);
        policy.verdict(move, payout, file, door.actor()).orRefuse();
        change.accept(payout, file);
        payouts.flush();
        policy.after(move, payout, file, door.actor());
        return facts.record(payout.fact(file));
    }

    /** A manager lets it go: exactly what it rests on now. */
    public Receipt approve(CaseRef theCase, PayoutReference reference) {
        var account = door.actor().account();
        return make(
                PayoutMove.APPROVE,
                theCase,
                reference,
                (payout, file) -> payout.approve(account, clock.day(), approvals.hashOf(payout, file)));
    }

    /** It is ordered at the bank; only the room of batches asks for it, for all rows of one. */
    public Receipt export(CaseRef theCase, PayoutReference reference) {
        var account = door.actor().account();
        return make(PayoutMove.EXPORT, theCase, reference, (payout, file) -> payout.export(account, clock.day()));
    }

    /** Takes an answer of the bank back; only a confirmed reversal asks for it, which holds the case. */
    public Receipt reverse(PayoutMove reversal, CaseFile taken, PayoutReference reference) {
        return make(reversal, taken, reference, (payout, file) -> payout.takeBack(reversal));
    }

    /** Its approval no longer holds. */
    public Receipt takeBack(CaseRef theCase, PayoutReference reference) {
        return make(PayoutMove.VOID, theCase, reference, (payout, file) -> payout.voidApproval());
    }

    /** All reasons of the checks against the payout as they come out now; for looking. */
    public Verdict checks(Payout payout) {
        return PayoutChecks.verdict(checks.of(payout, files.look(payout.caseNumber())));
    }

    /** All reasons why whoever acts cannot make the move now; for looking. */
    public Verdict verdict(PayoutMove move, Payout payout) {
        return policy.verdict(move, payout, files.look(payout.caseNumber()), door.actor());
    }
}
