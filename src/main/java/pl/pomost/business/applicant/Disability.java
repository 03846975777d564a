package pl.pomost.business.applicant;

/** Degree of disability as certified; whoever does not want to say so may refuse. */
public enum Disability {
    NONE,
    LIGHT,
    MODERATE,
    SEVERE,
    REFUSED
}
