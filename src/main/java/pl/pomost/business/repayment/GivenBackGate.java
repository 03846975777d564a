package pl.pomost.business.repayment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import pl.pomost.business.casefile.CaseFile;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutGate;
import pl.pomost.business.payout.PayoutKind;
import pl.pomost.business.payout.PayoutMove;
import pl.pomost.kernel.access.Actor;
import pl.pomost.kernel.refusal.Verdict;

/**
 * A payout that the bank gives back takes with it what is demanded of it: the cooperative does not have that money. What was
 * repaid of it already cannot come back from the bank, too.
 */
@ApplicationScoped
public class GivenBackGate implements PayoutGate {

    @Inject
    PaidBack paidBack;

    @Inject
    PaymentBook book;

    GivenBackGate() {}

    @Override
    public boolean watches(PayoutKind kind) {
        return true;
    }

    @Override
    public Verdict verdict(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        return switch (move) {
            case RETURN -> paidBack.mayComeBack(payout);
            case REVERSE_EXECUTION -> paidBack.notDemanded(payout);
            case REVERSE_RETURN -> paidBack.notLapsed(payout);
            default -> Verdict.allowed();
        };
    }

    @Override
    public void after(PayoutMove move, Payout payout, CaseFile file, Actor actor) {
        if (move == PayoutMove.RETURN) {
            paidBack.standing(payout).ifPresent(demand -> book.lapse(file, demand, payout.reference()));
        }
    }
}
