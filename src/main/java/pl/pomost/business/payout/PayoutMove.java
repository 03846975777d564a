package pl.pomost.business.payout;

import static pl.pomost.business.payout.PayoutState.APPROVED;
import static pl.pomost.business.payout.PayoutState.CANCELLED;
import static pl.pomost.business.payout.PayoutState.EXECUTED;
import static pl.pomost.business.payout.PayoutState.PREPARED;
import static pl.pomost.business.payout.PayoutState.REJECTED_BY_BANK;

import pl.pomost.kernel.access.Permission;

/** Every move of a payout: from where, to where, with which permission. A correction is a new payout. */
public enum PayoutMove {
    APPROVE(PREPARED, APPROVED, Permission.APPROVE_PAYOUTS),
    CANCEL(PREPARED, CANCELLED, Permission.PREPARE_PAYOUTS),
    /** The bank has executed it. */
    CONFIRM(APPROVED, EXECUTED, Permission.ANSWER_PAYOUTS),
    /** The bank has rejected it. */
    REJECT(APPROVED, REJECTED_BY_BANK, Permission.ANSWER_PAYOUTS);

    private final PayoutState from;
    private final PayoutState to;
    private final Permission permission;

    PayoutMove(PayoutState from, PayoutState to, Permission permission) {
        this.from = from;
        this.to = to;
        this.permission = permission;
    }

    public PayoutState from() {
        return from;
    }

    public PayoutState to() {
        return to;
    }

    public Permission permission() {
        return permission;
    }
}
