package pl.pomost.business.bridging;

import java.util.EnumSet;
import java.util.Set;

/** Where a bridging support stands, from the draft of its application to its closing. */
public enum BridgingState {
    DRAFT("B10"),
    SUBMITTED("B20"),
    /** An assessor checks its form. */
    FORMAL("B30"),
    /** Sent back once to be corrected. */
    CORRECTION("B31"),
    /** An assessor scores it on the card. */
    MERIT("B40"),
    APPROVED("B50"),
    REFUSED("B51"),
    /** The cooperative questions the refusal. */
    APPEAL("B55"),
    /** The aid is granted for the whole amount of the contract. */
    CONTRACT_SIGNED("B60"),
    /** Months are paid and settled. */
    RUNNING("B70"),
    /** The case is suspended or the cooperative pauses: no month is paid. */
    SUSPENDED("B75"),
    /** Money is demanded back. */
    REPAYMENT("B76"),
    FINAL_SETTLED("B80"),
    CLOSED("B90"),
    /** The cooperative gave up its application. */
    WITHDRAWN("B00");

    private static final Set<BridgingState> OVER = EnumSet.of(REFUSED, CLOSED, WITHDRAWN);
    private static final Set<BridgingState> WRITTEN = EnumSet.of(DRAFT, CORRECTION);
    private static final Set<BridgingState> PAYING = EnumSet.of(RUNNING, SUSPENDED);

    private static final Set<BridgingState> ASKED = EnumSet.of(SUBMITTED, FORMAL, CORRECTION, MERIT, APPEAL);
    private static final Set<BridgingState> UNDER_CONTRACT = EnumSet.of(CONTRACT_SIGNED, RUNNING, SUSPENDED);

    private final String code;

    BridgingState(String code) {
        this.code = code;
    }

    /** Its short code in the papers of the programme. */
    public String code() {
        return code;
    }

    /** Whether nothing more can happen but an appeal. */
    public boolean isOver() {
        return OVER.contains(this);
    }

    /** Whether the application can still be written. */
    public boolean isWritten() {
        return WRITTEN.contains(this);
    }

    /** Whether it was handed in and is not decided. */
    public boolean isAsked() {
        return ASKED.contains(this);
    }

    /** Whether its contract is signed and its months are still to be paid. */
    public boolean isUnderContract() {
        return UNDER_CONTRACT.contains(this);
    }

    /** Whether months of it were or are paid and it is not settled as a whole. */
    public boolean isPaying() {
        return PAYING.contains(this);
    }

    /** Whether there is or was support, or may be: it was neither refused nor given up. */
    public boolean isLive() {
        return this != REFUSED && this != WITHDRAWN;
    }
}
