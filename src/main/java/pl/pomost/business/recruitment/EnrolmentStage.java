package pl.pomost.business.recruitment;

import java.util.EnumSet;
import java.util.Set;

/** Where a person stands on the way through an edition. */
public enum EnrolmentStage {
    DRAFT("P10"),
    SUBMITTED("P20"),
    FORMAL_CHECK("P30"),
    CORRECTION("P31"),
    REJECTED_FORMAL("P32"),
    MERIT_CHECK("P40"),
    RESERVE("P41"),
    NOT_QUALIFIED("P42"),
    /** Somebody who was not taken has appealed. */
    APPEAL("P45"),
    QUALIFIED("P50"),
    CONTRACT_SIGNED("P60"),
    IN_TRAINING("P70"),
    COMPLETED("P80"),
    FAILED_ATTENDANCE("P81"),
    /** A member of a registered cooperative. */
    FOUNDER("P90"),
    ENDED("P95"),
    WITHDRAWN("P99");

    /** Stages in which a person holds one of the edition's places. */
    public static final Set<EnrolmentStage> HOLDING_A_PLACE =
            EnumSet.of(QUALIFIED, CONTRACT_SIGNED, IN_TRAINING, COMPLETED, FAILED_ATTENDANCE, FOUNDER, ENDED);

    private final String code;

    EnrolmentStage(String code) {
        this.code = code;
    }

    /** Its short code in the papers of the programme. */
    public String code() {
        return code;
    }
}
