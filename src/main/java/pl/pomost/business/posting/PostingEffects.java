package pl.pomost.business.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.payout.AnswerPayout;
import pl.pomost.business.payout.BankAnswers;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.repayment.PaymentBook;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.CaseRef;

/** What a confirmed posting does: the same as what somebody types of it, by the same rules. */
@ApplicationScoped
class PostingEffects {

    @Inject
    CaseFiles files;

    @Inject
    PostingPolicy policy;

    @Inject
    Candidates candidates;

    @Inject
    BankAnswers answers;

    @Inject
    PaymentBook payments;

    PostingEffects() {}

    /**
     * What was done.
     *
     * @param payment number of the payment on its demand, null for other kinds
     * @param bound   whether nothing was done, because what it says had been typed before
     */
    record Done(@Nullable Integer payment, boolean bound) {}

    Done of(StatementLine line, Posting posting) {
        return switch (posting.kind()) {
            case EXECUTION, RETURN -> new Done(null, !answered(line, posting, policy.payout(posting.subject())));
            case REPAYMENT -> new Done(paid(line, posting), false);
            case OTHER -> new Done(null, false);
        };
    }

    private boolean answered(StatementLine line, Posting posting, Payout payout) {
        if (PayoutStanding.isAnswered(posting.kind(), payout)) {
            // So that nobody takes the answer back while a line is bound to it.
            files.take(seen(payout.caseNumber()));
            return false;
        }
        var returned = posting.kind() == PostingKind.RETURN;
        answers.tell(new AnswerPayout.Command(
                seen(payout.caseNumber()),
                payout.reference(),
                returned ? AnswerPayout.Answer.RETURNED : AnswerPayout.Answer.EXECUTED,
                line.bookedOn(),
                returned ? line.key() : null));
        return true;
    }

    private int paid(StatementLine line, Posting posting) {
        var demand = candidates.demands(Set.of(posting.subject())).get(0);
        return payments.received(
                seen(demand.caseNumber()),
                demand.number(),
                new PaymentBook.Received(line.amount(), line.bookedOn(), line.payment(), posting.proposedBy()));
    }

    private CaseRef seen(CaseNumber number) {
        return new CaseRef(number, files.look(number).version());
    }
}
