package pl.pomost.business.reversal;

import java.util.List;
import java.util.Optional;
import pl.pomost.business.payout.PayoutReference;

/** Where reversals are kept; none is ever taken away. */
public interface Reversals {

    /** Kept at once, so that the store can refuse it. */
    void add(Reversal reversal);

    /** All of a line, in the order of asking. */
    List<Reversal> ofLine(String statement, int line);

    /** All of what the bank answered about a payout, by a line or typed, in the order of asking. */
    List<Reversal> ofPayout(PayoutReference reference);

    /** All of a payment, by a line or typed, in the order of asking. */
    List<Reversal> ofPayment(String demand, int payment);

    /** All of the thing, in the order of asking. */
    default List<Reversal> of(ReversalSubject subject) {
        if (subject instanceof ReversalSubject.Line line) {
            return ofLine(line.statement(), line.line()).stream()
                    .filter(each -> each.attempt().orElse(0) == line.attempt())
                    .toList();
        }
        return history(subject).stream()
                .filter(each -> each.subject() == subject.kind())
                .toList();
    }

    /** All of the thing, and of its payout or payment those by a line, too, in the order of asking. */
    default List<Reversal> history(ReversalSubject subject) {
        if (subject instanceof ReversalSubject.Line) {
            return of(subject);
        }
        return subject instanceof ReversalSubject.Answer answer
                ? ofPayout(answer.reference())
                : ofPayment((ReversalSubject.Payment) subject);
    }

    private List<Reversal> ofPayment(ReversalSubject.Payment payment) {
        return ofPayment(payment.demand(), payment.payment());
    }

    /** The one of the thing that waits for a second person. */
    default Optional<Reversal> waiting(ReversalSubject subject) {
        return of(subject).stream().filter(Reversal::waits).findFirst();
    }

    /** Those that wait and that this account did not ask for, the first asked first, at most that many. */
    List<Reversal> waitingFor(String account, int most);

    /** What was changed reaches the store now, so that it can refuse it. */
    void flush();
}
