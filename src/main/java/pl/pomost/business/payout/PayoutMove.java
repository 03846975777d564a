package pl.pomost.business.payout;

import static pl.pomost.business.payout.PayoutState.APPROVED;
import static pl.pomost.business.payout.PayoutState.CANCELLED;
import static pl.pomost.business.payout.PayoutState.CHECKED;
import static pl.pomost.business.payout.PayoutState.EXECUTED;
import static pl.pomost.business.payout.PayoutState.EXPORTED;
import static pl.pomost.business.payout.PayoutState.PREPARED;
import static pl.pomost.business.payout.PayoutState.REJECTED_BY_BANK;
import static pl.pomost.business.payout.PayoutState.RETURNED;

import java.util.Arrays;
import java.util.List;
import pl.pomost.kernel.access.Permission;

/** Every move of a payout: from where, to where, with which permission. A correction is a new payout. */
public enum PayoutMove {
    /** The program's checks have passed. */
    CHECK(CHECKED, Permission.PREPARE_PAYOUTS, PREPARED),
    APPROVE(APPROVED, Permission.APPROVE_PAYOUTS, CHECKED),
    /** What was approved is no longer what is owed: the payout goes back. */
    VOID(PREPARED, Permission.PREPARE_PAYOUTS, APPROVED),
    /** Ordered at the bank, in a batch only. */
    EXPORT(EXPORTED, Permission.PREPARE_PAYOUTS, APPROVED),
    CANCEL(CANCELLED, Permission.PREPARE_PAYOUTS, PREPARED, CHECKED, APPROVED),
    /** The bank has executed it. */
    CONFIRM(EXECUTED, Permission.ANSWER_PAYOUTS, EXPORTED),
    /** The bank has rejected it. */
    REJECT(REJECTED_BY_BANK, Permission.ANSWER_PAYOUTS, EXPORTED),
    /** The money came back from an account that could not take it. */
    RETURN(RETURNED, Permission.ANSWER_PAYOUTS, EXECUTED),
    /** By a reversal only: the bank has not executed it after all. */
    REVERSE_EXECUTION(EXPORTED, Permission.ANSWER_PAYOUTS, EXECUTED),
    /** By a reversal only: the bank has not rejected it after all. */
    REVERSE_REJECTION(EXPORTED, Permission.ANSWER_PAYOUTS, REJECTED_BY_BANK),
    /** By a reversal only: the money has not come back after all. */
    REVERSE_RETURN(EXECUTED, Permission.ANSWER_PAYOUTS, RETURNED);

    private final PayoutState to;
    private final Permission permission;
    private final List<PayoutState> from;

    PayoutMove(PayoutState to, Permission permission, PayoutState... from) {
        this.to = to;
        this.permission = permission;
        this.from = List.copyOf(Arrays.asList(from));
    }

    public List<PayoutState> from() {
        return from;
    }

    public boolean leadsFrom(PayoutState state) {
        return from.contains(state);
    }

    public PayoutState to() {
        return to;
    }

    public Permission permission() {
        return permission;
    }

    /** Whether it takes an answer of the bank back. */
    public boolean isReversal() {
        return this == REVERSE_EXECUTION || this == REVERSE_REJECTION || this == REVERSE_RETURN;
    }

    /** Whether it is what the bank told, or takes that back. */
    public boolean isAnswer() {
        return permission == Permission.ANSWER_PAYOUTS;
    }
}
