package pl.pomost.business.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.payout.AnswerPayout;
import pl.pomost.business.payout.BankAnswers;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.repayment.DemandBalances;
import pl.pomost.business.repayment.PaymentBook;
import pl.pomost.business.statement.StatementLine;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.money.Money;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;

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

    @Inject
    DemandBalances balances;

    @Inject
    Facts facts;

    PostingEffects() {}

    /**
     * What was done.
     *
     * @param payment number of the payment on its demand, null for other kinds
     * @param bound   whether nothing was done, because what it says had been typed before
     * @param surplus what came in beyond what was owed
     */
    record Done(@Nullable Integer payment, boolean bound, Money surplus) {

        static Done of(boolean bound) {
            return new Done(null, bound, Money.ZERO);
        }
    }

    Done of(StatementLine line, Posting posting) {
        return switch (posting.kind()) {
            case EXECUTION, RETURN -> Done.of(!answered(line, posting, policy.payout(posting.subject())));
            case REPAYMENT -> paid(line, posting);
            case OTHER -> Done.of(false);
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

    /** The demand takes what is owed; what is left is a surplus, of which the proposal must have said a word. */
    private Done paid(StatementLine line, Posting posting) {
        var demand = candidates.demands(Set.of(posting.subject())).get(0);
        var owed = balances.of(demand).owedOn(line.bookedOn());
        var amount = line.amount().isMoreThan(owed) ? owed : line.amount();
        var surplus = line.amount().minus(amount);
        Verdict.allowed()
                .require(surplus.isZero() || posting.note().isPresent(), () -> Reason.of("match.above-owed")
                        .with("amount", line.amount())
                        .with("owed", owed))
                .orRefuse();
        var number = payments.received(
                seen(demand.caseNumber()),
                demand.number(),
                new PaymentBook.Received(amount, line.bookedOn(), line.payment(), posting.proposedBy()));
        return new Done(number, false, surplus);
    }

    /** The case learns what came in beyond what it owed, and the ledger with it. */
    void tellSurplus(Posting posting) {
        var demand = candidates.demands(Set.of(posting.subject())).get(0);
        facts.record(files.look(demand.caseNumber()).tellsOnly("surplus " + demand.number(), posting.surplusTold()));
    }

    private CaseRef seen(CaseNumber number) {
        return new CaseRef(number, files.look(number).version());
    }
}
