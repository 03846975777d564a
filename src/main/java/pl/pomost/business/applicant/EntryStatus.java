package pl.pomost.business.applicant;

/** How a person stood on the labour market when entering the project. Why a person is at risk is a special category. */
public enum EntryStatus {
    UNEMPLOYED,
    LONG_TERM_UNEMPLOYED,
    ECONOMICALLY_INACTIVE,
    /** Looks for work without being registered as unemployed. */
    JOB_SEEKER,
    /** Cares for a disabled person and therefore has no work. */
    CARER,
    /** Threatened by social exclusion for another reason of the act. */
    AT_RISK
}
