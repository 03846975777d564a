package pl.pomost.business.reversal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.money.Money;

/**
 * A request to take something back as pages and calls show it.
 *
 * @param undoes     what it takes back
 * @param subject    statement and line, reference of the payout, or demand and payment
 * @param caseNumber the case that changes, absent when only a line is freed
 * @param amount     what counts no more, absent when only a line is freed
 * @param reason     why it was a mistake
 * @param grounds    why the reversal was refused
 */
public record ReversalRow(
        ReversalSubject.Kind kind,
        String subject,
        Undone undoes,
        @Nullable String caseNumber,
        @Nullable Money amount,
        Reversal.ReversalState state,
        String reason,
        String askedBy,
        LocalDate askedOn,
        @Nullable String answeredBy,
        @Nullable LocalDate answeredOn,
        @Nullable String grounds) {

    static ReversalRow of(Reversal reversal) {
        return new ReversalRow(
                reversal.subject(),
                subject(reversal),
                reversal.undoes(),
                reversal.caseNumber().map(Object::toString).orElse(null),
                reversal.amount().orElse(null),
                reversal.state(),
                reversal.reason(),
                reversal.askedBy(),
                reversal.askedOn(),
                reversal.answeredBy().orElse(null),
                reversal.answeredOn().orElse(null),
                reversal.grounds().orElse(null));
    }

    private static String subject(Reversal reversal) {
        return switch (reversal.subject()) {
            case LINE -> reversal.statement().orElse("") + "/" + reversal.line().orElse(0);
            case ANSWER -> reversal.payout().map(Object::toString).orElse("");
            case PAYMENT ->
                reversal.demand().orElse("") + "/" + reversal.payment().orElse(0);
        };
    }

    /** Whether it waits for a second person. */
    public boolean waiting() {
        return state == Reversal.ReversalState.ASKED;
    }

    /** The first part of the subject: number of the statement, or of the demand. */
    public String parent() {
        return subject.contains("/") ? subject.substring(0, subject.lastIndexOf('/')) : subject;
    }

    /** The last part of the subject: number of the line, or of the payment. */
    public String part() {
        return subject.substring(subject.lastIndexOf('/') + 1);
    }
}
