package pl.pomost.business.reversal;

import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.PayoutReference;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.fact.Chain;
import pl.pomost.kernel.refusal.Refusal;

/** What somebody confirmed: a line of a statement, or what was typed of a payout or a payment without one. */
public sealed interface ReversalSubject {

    /** The chain of the trail that tells the reversal. */
    Chain chain();

    /** What the trail calls the reversal. */
    String thing();

    /** Which of the three it is. */
    Kind kind();

    /** What can be reversed. */
    enum Kind {
        LINE,
        ANSWER,
        PAYMENT
    }

    /**
     * A posting of a line.
     *
     * @param statement our number of the statement
     * @param line      number of the line
     * @param attempt   the posting that was seen
     */
    record Line(String statement, int line, int attempt) implements ReversalSubject {

        @Override
        public Chain chain() {
            return Chain.ofStatement(statement);
        }

        @Override
        public String thing() {
            return "reversal " + line + "/" + attempt;
        }

        @Override
        public Kind kind() {
            return Kind.LINE;
        }
    }

    /** What somebody typed in a case, as the actor saw it. */
    sealed interface OfCase extends ReversalSubject {

        /** The case and the version that the actor saw. */
        CaseRef theCase();

        @Override
        default Chain chain() {
            return Chain.ofCase(theCase().number());
        }
    }

    /** What the bank answered about a payout. */
    record Answer(CaseRef theCase, PayoutReference reference) implements OfCase {

        public Answer {
            if (!reference.caseNumber().equals(theCase.number())) {
                throw Refusal.unknown("payout", reference);
            }
        }

        @Override
        public String thing() {
            return "reversal " + reference;
        }

        @Override
        public Kind kind() {
            return Kind.ANSWER;
        }
    }

    /** A confirmed payment on a demand. */
    record Payment(CaseRef theCase, String demand, int payment) implements OfCase {

        @Override
        public String thing() {
            return "reversal " + demand + "/" + payment;
        }

        @Override
        public Kind kind() {
            return Kind.PAYMENT;
        }
    }

    /** The case of what was typed; null for a line, whose case is that of what it did. */
    default @Nullable CaseNumber ownCase() {
        return this instanceof OfCase typed ? typed.theCase().number() : null;
    }
}
