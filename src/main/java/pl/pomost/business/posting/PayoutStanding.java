package pl.pomost.business.posting;

import java.time.LocalDate;
import java.util.Optional;
import pl.pomost.business.payout.Payout;
import pl.pomost.business.payout.PayoutMove;
import pl.pomost.business.payout.PayoutState;
import pl.pomost.kernel.refusal.Reason;

/** How a payout stands towards what the bank may tell of it. */
final class PayoutStanding {

    private PayoutStanding() {}

    /** The move that a posting of that kind makes. */
    static PayoutMove move(PostingKind kind) {
        return kind == PostingKind.EXECUTION ? PayoutMove.CONFIRM : PayoutMove.RETURN;
    }

    /** Whether the bank can tell that of it now. */
    static boolean isOpenFor(PostingKind kind, Payout payout) {
        return move(kind).leadsFrom(payout.state());
    }

    /** Whether somebody has typed already what the bank tells: then the movement is only bound to it. */
    static boolean isAnswered(PostingKind kind, Payout payout) {
        return payout.state() == PayoutState.RETURNED
                || kind == PostingKind.EXECUTION && payout.state() == PayoutState.EXECUTED;
    }

    /** The day near which the movement must lie: of the order, or of the execution for what comes back. */
    static Optional<LocalDate> day(PostingKind kind, Payout payout) {
        return kind == PostingKind.EXECUTION
                ? payout.exportedOn()
                : payout.bank().executedOn();
    }

    /** The bank moves nothing before it is ordered, and nothing comes back before it left. */
    static Optional<Reason> tooEarly(PostingKind kind, Payout payout, LocalDate bookedOn) {
        var rule = kind == PostingKind.EXECUTION ? "payout.before-export" : "payout.before-execution";
        return day(kind, payout).filter(bookedOn::isBefore).map(day -> Reason.of(rule)
                .with("day", day));
    }

    /** What speaks against it; what was typed must name the same day as the bank. */
    static Optional<Reason> against(PostingKind kind, Payout payout, LocalDate bookedOn) {
        if (isOpenFor(kind, payout)) {
            return tooEarly(kind, payout, bookedOn);
        }
        if (!isAnswered(kind, payout)) {
            return Optional.of(Reason.of("match.state").with("state", payout.state()));
        }
        var typed = kind == PostingKind.EXECUTION
                ? payout.bank().executedOn()
                : payout.bank().cameBackOn();
        return typed.filter(day -> !day.equals(bookedOn))
                .map(day -> Reason.of("match.other-day").with("typed", day).with("booked", bookedOn));
    }
}
