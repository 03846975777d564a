package pl.pomost.business.assessment;

/** The questions of the formal card, each answered by yes or no. */
public enum FormalCriterion {
    IN_TIME,
    RIGHT_FORM,
    PLAN_COMPLETE,
    SCHEDULE_ADDS_UP,
    AMOUNT_WITHIN_LIMIT,
    STATEMENTS_COMPLETE,
    DE_MINIMIS_DOCUMENTS,
    MEMBERS_ELIGIBLE,
    TRAINING_COMPLETED,
    ACTIVITY_NOT_EXCLUDED,
    SEAT_IN_AREA
}
