package pl.pomost.business.review;

/** What the check of the form asks, each with yes or no. */
public enum FormPoint {
    IN_TIME,
    RIGHT_FORM,
    PAPERS_VALID,
    PEOPLE_INSURED,
    WITHIN_LIMITS,
    NO_DOUBLE_FINANCING
}
