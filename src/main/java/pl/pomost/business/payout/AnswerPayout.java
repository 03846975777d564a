package pl.pomost.business.payout;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Verdict;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/**
 * Somebody who did not approve the payout enters what the bank answered; the case moves on with the money. An answer is found by
 * the reference of the payout, whether it is typed or stands on a statement.
 */
@UseCase
@Requires(Permission.ANSWER_PAYOUTS)
public class AnswerPayout {

    /** What a bank answers. */
    public enum Answer {
        EXECUTED,
        REJECTED,
        /** It was executed, and the money came back. */
        RETURNED
    }

    @Inject
    BankAnswers answers;

    @Inject
    ToldExecuted told;

    @Inject
    BusinessClock clock;

    AnswerPayout() {}

    /**
     * The answer: executed or returned with the day of the statement, rejected or returned with the bank's reason.
     *
     * @param theCase    its case as it was seen
     * @param reference  the payout
     * @param answer     executed, rejected or returned
     * @param executedOn the bank's day, not for a rejected one; from the day of payment of its batch, for a returned one from the execution, to the
     *                   business day
     * @param grounds    the bank's reason, not for an executed one; at most 1000 characters
     */
    public record Command(
            CaseRef theCase,
            PayoutReference reference,
            @Nullable Answer answer,
            @Nullable LocalDate executedOn,
            @Nullable String grounds)
            implements AboutCase {}

    /**
     * What a line of a statement confirmed comes back by a line only; what a line names as executed is not rejected.
     *
     * @return the receipt; its subject is the reference of the payout
     */
    public Receipt handle(Command command) {
        checkForm(command);
        if (command.answer() == Answer.RETURNED) {
            var line = told.confirmedLine(command.reference());
            Verdict.allowed()
                    .require(line.isEmpty(), () -> Reason.of("payout.returns-by-statement")
                            .with("reference", command.reference())
                            .with("line", line.orElse("")))
                    .orRefuse();
        }
        return answers.typed(command);
    }

    private void checkForm(Command command) {
        var check = new Check();
        check.required("answer", command.answer());
        if (command.answer() != null && command.answer() != Answer.REJECTED) {
            var day = command.executedOn();
            check.required("executedOn", day);
            check.that("executedOn", day == null || !day.isAfter(clock.day()), () -> Reason.ofField(
                            "executedOn", "in-future")
                    .with("day", clock.day()));
        }
        if (command.answer() != null && command.answer() != Answer.EXECUTED) {
            check.text("grounds", command.grounds(), CancelPayout.GROUNDS_LENGTH);
        }
        check.orRefuse();
    }
}
