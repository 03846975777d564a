package pl.pomost.business.applicant;

/** What proves a person's status. */
public enum ProofKind {
    LABOUR_OFFICE_CERTIFICATE,
    SOCIAL_INSURANCE_CERTIFICATE,
    RULING,
    STATEMENT,
    OTHER
}
