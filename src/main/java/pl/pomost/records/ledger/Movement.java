package pl.pomost.records.ledger;

import static pl.pomost.records.ledger.LedgerAccount.AGREED;
import static pl.pomost.records.ledger.LedgerAccount.FREE;
import static pl.pomost.records.ledger.LedgerAccount.FUNDER;
import static pl.pomost.records.ledger.LedgerAccount.OUTSIDE;
import static pl.pomost.records.ledger.LedgerAccount.PAID;
import static pl.pomost.records.ledger.LedgerAccount.RESERVED;
import static pl.pomost.records.ledger.LedgerAccount.RETURNED;
import static pl.pomost.records.ledger.LedgerAccount.SETTLED;
import static pl.pomost.records.ledger.LedgerAccount.SURPLUS;

/**
 * What can happen to the money of an edition. A positive amount goes from {@link #from()} to {@link #to()}, a negative one
 * back. Within one case and purpose no sum of later movements exceeds the sum of those before it, but for what was paid or settled
 * and came back: that is agreed no longer.
 */
public enum Movement {
    /** The edition gets money, or more or less of it. */
    PLAN(FUNDER, FREE),
    /** A decision promises money to a case; negative when the promise is released. */
    RESERVE(FREE, RESERVED),
    /** A contract is signed; negative when what it leaves unpaid is released. */
    AGREE(RESERVED, AGREED),
    /** The bank moved a payout; negative when the money came back from the bank, or had not been moved after all. */
    PAY(AGREED, PAID),
    /** Cost is accepted. It may come before the last tranche, which refunds it. */
    SETTLE(PAID, SETTLED),
    /** The cooperative paid back principal, negative when it had not after all; interest is not money of the edition. */
    RETURN(PAID, RETURNED),
    /** More came in than was demanded; negative when the payment had not come after all. It is no money of the edition. */
    OVERPAY(OUTSIDE, SURPLUS);

    private final LedgerAccount from;
    private final LedgerAccount to;

    Movement(LedgerAccount from, LedgerAccount to) {
        this.from = from;
        this.to = to;
    }

    /** The account that a positive amount leaves. */
    public LedgerAccount from() {
        return from;
    }

    /** The account that a positive amount reaches. */
    public LedgerAccount to() {
        return to;
    }
}
