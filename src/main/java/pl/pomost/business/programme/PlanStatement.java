package pl.pomost.business.programme;

/** What a group states with its application; the rules say which of them it needs. */
public enum PlanStatement {
    /** No business and no membership of a social cooperative in the months before. */
    NO_BUSINESS,
    /** No other public aid that is not returned for the same purpose. */
    NO_OTHER_AID,
    NO_DOUBLE_FINANCING,
    /** Aid de minimis received in the window, or none. */
    DE_MINIMIS,
    NOT_BANKRUPT,
    /** Nothing owed to social insurance and tax office. */
    NO_ARREARS,
    NOT_CONVICTED,
    /** The application is true, under criminal liability. */
    TRUTHFUL,
    /** The information on personal data was read. */
    DATA_CLAUSE,
    /** Legal founders have resolved to found the cooperative, and delegate and employ its people. */
    FOUNDERS_RESOLUTION,
    /** Consent to pictures; separate and never needed. */
    IMAGE_CONSENT
}
