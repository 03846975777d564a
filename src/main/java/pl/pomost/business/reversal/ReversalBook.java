package pl.pomost.business.reversal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.casefile.CaseFiles;
import pl.pomost.business.payout.PayoutMoves;
import pl.pomost.business.posting.Posting;
import pl.pomost.business.posting.Postings;
import pl.pomost.business.repayment.PaymentReversal;
import pl.pomost.business.statement.BankStatement;
import pl.pomost.business.statement.Statements;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Fact;
import pl.pomost.kernel.fact.Facts;
import pl.pomost.kernel.usecase.Receipt;

/** Takes what a reversal is about, locked; undoes what it says; and tells the trail. */
@ApplicationScoped
class ReversalBook {

    @Inject
    Statements statements;

    @Inject
    CaseFiles files;

    @Inject
    Postings postings;

    @Inject
    PayoutMoves payouts;

    @Inject
    PaymentReversal payments;

    @Inject
    Facts facts;

    ReversalBook() {}

    /**
     * What is locked while a reversal is asked for or answered.
     *
     * @param statement of the line, null for what was typed
     * @param file      of what was typed, null for a line
     */
    record Held(@Nullable BankStatement statement, @Nullable CaseFile file) {}

    Held take(ReversalSubject subject) {
        if (subject instanceof ReversalSubject.OfCase typed) {
            return new Held(null, files.take(typed.theCase()));
        }
        return new Held(statements.take(((ReversalSubject.Line) subject).statement()), null);
    }

    /** Undoes what the reversal says; a line is freed afterwards. The case tells the reversal of a line, too. */
    void undo(Held held, Undoing what, Reversal reversal) {
        what.caseNumber().ifPresent(number -> {
            var file = held.file() == null
                    ? files.take(new CaseRef(number, files.look(number).version()))
                    : held.file();
            undo(file, what);
            if (held.file() == null) {
                facts.record(file.tellsOnly("reversal " + what.name(), reversal.snapshot()));
            }
        });
        if (what.posting() != null) {
            what.posting().reverse();
        }
        postings.flush();
    }

    private void undo(CaseFile file, Undoing what) {
        if (what.payout() != null) {
            payouts.reverse(what.move().orElseThrow(), file, what.payout().reference());
        } else if (what.demand() != null && what.payment() != null) {
            payments.reverse(file, what.demand(), what.payment());
        }
    }

    /** @return the receipt of the reversal; its subject is that of the thing, its version that of its chain's subject */
    Receipt tell(Held held, ReversalSubject subject, Reversal reversal, @Nullable Posting posting) {
        if (held.statement() != null && posting != null) {
            facts.record(posting.fact(held.statement()));
            return facts.record(new Fact(
                    subject.chain(),
                    subject.thing(),
                    reversal.snapshot(),
                    null,
                    posting.statementNumber() + "/" + posting.line() + "/" + posting.attempt(),
                    posting.attempt()));
        }
        var file = Objects.requireNonNull(held.file());
        return facts.record(file.tells(subject.thing(), reversal.snapshot()));
    }
}
