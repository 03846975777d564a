package pl.pomost.business.payout;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.pomost.kernel.access.Permission;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.fact.CaseRef;
import pl.pomost.kernel.refusal.Check;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.AboutCase;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;
import pl.pomost.kernel.usecase.Requires;
import pl.pomost.kernel.usecase.UseCase;

/** An accountant who did not approve the payout enters what the bank answered; the case moves on with the money. */
@UseCase
@Requires(Permission.ANSWER_PAYOUTS)
public class AnswerPayout {

    /** What a bank answers. */
    public enum Answer {
        EXECUTED,
        REJECTED
    }

    @Inject
    PayoutMoves moves;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    AnswerPayout() {}

    /**
     * The answer: executed with the day of the statement, or rejected with the bank's reason.
     *
     * @param theCase    its case as it was seen
     * @param reference  the payout
     * @param answer     executed or rejected
     * @param executedOn the bank's day, executed only; from the approval to the business day
     * @param grounds    the bank's reason, rejected only; at most 1000 characters
     */
    public record Command(
            CaseRef theCase,
            PayoutReference reference,
            @Nullable Answer answer,
            @Nullable LocalDate executedOn,
            @Nullable String grounds)
            implements AboutCase {}

    /** @return the receipt; its subject is the reference of the payout */
    public Receipt handle(Command command) {
        checkForm(command);
        var account = door.actor().account();
        if (command.answer() == Answer.EXECUTED) {
            var bankDay = Objects.requireNonNull(command.executedOn());
            return moves.make(PayoutMove.CONFIRM, command.theCase(), command.reference(), payout -> {
                refuseBeforeApproval(payout, bankDay);
                payout.confirm(account, clock.day(), bankDay);
            });
        }
        var grounds = Objects.requireNonNull(command.grounds()).strip();
        return moves.make(
                PayoutMove.REJECT,
                command.theCase(),
                command.reference(),
                payout -> payout.reject(account, clock.day(), grounds));
    }

    private void checkForm(Command command) {
        var check = new Check();
        check.required("answer", command.answer());
        if (command.answer() == Answer.EXECUTED) {
            var day = command.executedOn();
            check.required("executedOn", day);
            check.that("executedOn", day == null || !day.isAfter(clock.day()), () -> Reason.ofField(
                            "executedOn", "in-future")
                    .with("day", clock.day()));
        } else if (command.answer() == Answer.REJECTED) {
            check.text("grounds", command.grounds(), CancelPayout.GROUNDS_LENGTH);
        }
        check.orRefuse();
    }

    private static void refuseBeforeApproval(Payout payout, LocalDate bankDay) {
        payout.approvedOn().filter(bankDay::isBefore).ifPresent(approved -> {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    Reason.ofField("executedOn", "payout.before-approval").with("approved", approved));
        });
    }
}
