package pl.pomost.business.payout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import pl.pomost.kernel.calendar.BusinessClock;
import pl.pomost.kernel.refusal.Reason;
import pl.pomost.kernel.refusal.Refusal;
import pl.pomost.kernel.usecase.Door;
import pl.pomost.kernel.usecase.Receipt;

/** Where the bank's answers reach payouts, whether somebody types them or a statement tells them. */
@ApplicationScoped
public class BankAnswers {

    @Inject
    PayoutMoves moves;

    @Inject
    PayoutPolicy policy;

    @Inject
    BusinessClock clock;

    @Inject
    Door door;

    BankAnswers() {}

    /** Somebody types it: of what the bank should not have done yet, only its statement tells. */
    Receipt typed(AnswerPayout.Command told) {
        var move = move(Objects.requireNonNull(told.answer()));
        return moves.make(move, told.theCase(), told.reference(), (payout, file) -> {
            if (move == PayoutMove.CONFIRM) {
                policy.typing(payout, Objects.requireNonNull(told.executedOn())).orRefuse(Refusal.Kind.INVALID);
            }
            change(told, payout);
        });
    }

    /** A statement tells it. @param told checked as {@link AnswerPayout} does */
    public Receipt tell(AnswerPayout.Command told) {
        var move = move(Objects.requireNonNull(told.answer()));
        return moves.make(move, told.theCase(), told.reference(), (payout, file) -> change(told, payout));
    }

    private static PayoutMove move(AnswerPayout.Answer answer) {
        return switch (answer) {
            case EXECUTED -> PayoutMove.CONFIRM;
            case REJECTED -> PayoutMove.REJECT;
            case RETURNED -> PayoutMove.RETURN;
        };
    }

    private void change(AnswerPayout.Command told, Payout payout) {
        var account = door.actor().account();
        var today = clock.day();
        var bankDay = Objects.requireNonNullElse(told.executedOn(), today);
        var grounds = Objects.requireNonNullElse(told.grounds(), "").strip();
        switch (Objects.requireNonNull(told.answer())) {
            case EXECUTED -> {
                payout.exportedOn().filter(bankDay::isBefore).ifPresent(day -> {
                    throw tooEarly(
                            Reason.ofField("executedOn", "payout.before-export").with("day", day));
                });
                payout.confirm(account, today, bankDay);
            }
            case REJECTED -> payout.reject(account, today, grounds);
            case RETURNED -> {
                payout.bank().executedOn().filter(bankDay::isBefore).ifPresent(day -> {
                    throw tooEarly(Reason.ofField("executedOn", "payout.before-execution")
                            .with("day", day));
                });
                payout.giveBack(account, today, bankDay, grounds);
            }
        }
    }

    private static Refusal tooEarly(Reason why) {
        return new Refusal(Refusal.Kind.INVALID, why);
    }
}
