package pl.pomost.business.participation;

/** What a person does when the support ends. */
public enum ExitStatus {
    EMPLOYED,
    SELF_EMPLOYED,
    IN_EDUCATION,
    SEEKING_WORK,
    UNEMPLOYED,
    INACTIVE,
    REFUSED
}
