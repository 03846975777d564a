package pl.pomost.business.participation;

/** Why a person leaves the edition. */
public enum WithdrawalReason {
    /** In writing. */
    RESIGNED,
    STRUCK_OFF_ABSENCES,
    STRUCK_OFF_FALSE_STATEMENT,
    TOOK_UP_WORK,
    OTHER
}
