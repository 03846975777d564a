package pl.pomost.business.programme;

/** Papers that a new cooperative brings from the registers before its agreement is signed. */
public enum RegistrationPaper {
    /** Extract of the court register. */
    COURT_EXTRACT,
    /** Tax and statistics numbers. */
    TAX_AND_STATISTICS,
    /** The bank's certificate of the account. */
    ACCOUNT_CERTIFICATE,
    /** Registration as a payer of social insurance. */
    SOCIAL_INSURANCE
}
