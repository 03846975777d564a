package pl.pomost.records.register;

import java.util.List;

/**
 * What waits for one reason, the most urgent first.
 *
 * @param reason  why it waits
 * @param items   the first of them
 * @param count   how many there are
 * @param overdue how many of them are late
 */
public record WorkPile(Reason reason, List<WorkItem> items, long count, long overdue) {

    /** Why something waits. */
    public enum Reason {
        /** The next step of the case is mine. */
        ADVISE,
        ASSESS,
        DECIDE,
        PAY,
        /** A payout waits for the approval of somebody who did not prepare it. */
        APPROVE_PAYOUT,
        /** A payout waits for the bank's answer. */
        ANSWER_PAYOUT,
        /** Money is demanded back and not all of it has come. */
        RECEIVE,
        /** A payment that came back waits for somebody who did not enter it. */
        CONFIRM_REPAYMENT,
        /** Cases that are mine while the next step is somebody else's. */
        FOLLOW,
        /** Everything that is late, for those who watch over the office. */
        LATE
    }

    public boolean isEmpty() {
        return count == 0;
    }
}
