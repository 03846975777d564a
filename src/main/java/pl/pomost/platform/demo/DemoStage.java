package pl.pomost.platform.demo;

import org.jspecify.annotations.Nullable;

/** The acts of a demonstration case in their order, each so many days after the case was opened. */
enum DemoStage {
    OPENED(0),
    TRAINED(18),
    PLANNED(24),
    SUBMITTED(30),
    UNDER_ASSESSMENT(32),
    FORMALLY_ASSESSED(36),
    SCORED(41),
    APPROVED(45),
    FOUNDED(50),
    REGISTERED(64),
    SIGNED(70),
    FIRST_PAYOUT_PREPARED(72),
    FIRST_TRANCHE_PAID(75),
    BRIDGED(80),
    SETTLEMENT_SUBMITTED(120),
    SETTLEMENT_CHECKED(124),
    SETTLED(128),
    LAST_TRANCHE_PAID(134),
    VISITED(200),
    CLOSED(434);

    private final int afterDays;

    DemoStage(int afterDays) {
        this.afterDays = afterDays;
    }

    /** Days after the opening of the case. */
    int afterDays() {
        return afterDays;
    }

    /** Whether the bank pays in it. */
    boolean pays() {
        return this == FIRST_TRANCHE_PAID || this == LAST_TRANCHE_PAID;
    }

    /** How a case leaves the road after its last act. */
    enum Turn {
        CALLED_FOR_CORRECTION,
        FORMALLY_REJECTED,
        REJECTED_ON_MERIT,
        DIVERGENT,
        WITHDRAWN,
        SETTLEMENT_RETURNED
    }

    /**
     * How far one case goes.
     *
     * @param last its last act
     * @param turn how it leaves the road then, null when it waits for its next act
     */
    record Fate(DemoStage last, @Nullable Turn turn) {}
}
