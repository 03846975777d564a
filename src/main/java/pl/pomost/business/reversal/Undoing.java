package pl.pomost.business.reversal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutMove;
import pl.pomost.business.posting.Posting;
import pl.pomost.business.repayment.Demand;
import pl.pomost.business.repayment.Repayment;
import pl.pomost.kernel.fact.CaseNumber;
import pl.pomost.kernel.money.Money;

/**
 * What a reversal of that thing takes back now.
 *
 * @param undone  what it is
 * @param posting the posting of the line, null for what was typed
 * @param payout  the payout that was answered, or to which a line is only bound
 * @param demand  the demand of the payment
 * @param payment the payment
 */
record Undoing(
        Undone undone,
        @Nullable Posting posting,
        @Nullable Payout payout,
        @Nullable Demand demand,
        @Nullable Repayment payment) {

    /** The case that changes; empty when only a line is freed. */
    Optional<CaseNumber> caseNumber() {
        if (undone == Undone.NOTHING) {
            return Optional.empty();
        }
        return Optional.ofNullable(payout).map(Payout::caseNumber).or(() -> Optional.ofNullable(demand)
                .map(Demand::caseNumber));
    }

    /** Reference of the payout, or number of the payment within its demand; empty when only a line is freed. */
    String name() {
        if (payout != null) {
            return payout.reference().text();
        }
        return demand == null || payment == null ? "" : demand.number() + "/" + payment.number();
    }

    /** What the payout does; empty when none moves. */
    Optional<PayoutMove> move() {
        return switch (undone) {
            case EXECUTION -> Optional.of(PayoutMove.REVERSE_EXECUTION);
            case REJECTION -> Optional.of(PayoutMove.REVERSE_REJECTION);
            case RETURN -> Optional.of(PayoutMove.REVERSE_RETURN);
            case PAYMENT, NOTHING -> Optional.empty();
        };
    }

    /** What counts no more, in złoty; null when only a line is freed. */
    @Nullable
    Money amount() {
        if (undone == Undone.NOTHING) {
            return null;
        }
        return payout == null ? payment == null ? null : payment.amount() : payout.amount();
    }

    /** The day that the bank had told; null where there was none. */
    @Nullable
    LocalDate bankDay() {
        return switch (undone) {
            case EXECUTION -> payout == null ? null : payout.bank().executedOn().orElse(null);
            case RETURN -> payout == null ? null : payout.bank().cameBackOn().orElse(null);
            case PAYMENT -> payment == null ? null : payment.receivedOn();
            case REJECTION, NOTHING -> null;
        };
    }
}
